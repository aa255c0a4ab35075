// What is found in the settings of a site: severities as the user sets them, fixes when asked for.
import assert from 'node:assert/strict';
import { inspectSite } from '../../src/engine/inspect-site';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import type { Problem, SiteRule } from '../../src/engine/rule';
import { SITE_RULES } from '../../src/rules/site';
import { applyEdits } from '../../src/text/edit';

const inspect = (text: string, severity: Options['severity'] = {}) =>
	inspectSite(text, SITE_RULES, { ...DEFAULT_OPTIONS, severity });
const severities = (severity: Options['severity']): string[] =>
	inspect('timezone: CST\n', severity).findings.map((finding) => finding.severity);

describe('the settings of a site', () => {
	it('are told of as severely as the user wants it', () => {
		assert.deepEqual(severities({}), ['error']);
		assert.deepEqual(severities({ 'site-timezone': 'hint' }), ['hint']);
		assert.deepEqual(severities({ site: 'warning' }), ['warning']);
		assert.deepEqual(severities({ 'site-timezone': 'off' }), []);
	});

	it('are told of in the order of the text, are nothing that cleaning settles, and have no fix after a change', () => {
		const place = (start: number): Problem => ({ start, end: start + 1, message: { text: '' } });
		const rule: SiteRule = {
			id: 'site-x',
			part: 'site',
			severity: 'hint',
			checkSite: () => [place(5), place(2), place(9)],
		};
		const { findings, fixesOf } = inspectSite('timezone: UTC\n', [rule], DEFAULT_OPTIONS);
		assert.deepEqual(
			findings.map(({ start, isCleaned }) => [start, isCleaned]),
			[
				[2, false],
				[5, false],
				[9, false],
			],
		);
		assert.deepEqual(fixesOf({ ...findings[0]! }), []);
		const off = { ...DEFAULT_OPTIONS, severity: { 'site-x': 'off' } } as const;
		const failing: SiteRule = { ...rule, checkSite: () => assert.fail('it is asked') };
		assert.deepEqual(inspectSite('', [failing], off).findings, []);
	});

	it('have places in any text', () => {
		for (const [text, slice] of [
			['\uFEFFtitle: 甲\r\ntimezone: "UTC+8" # 北京\r\nurl: http://x\r\n', '"UTC+8"'],
			['{title: 甲, timezone: [a, b]}', '[a, b]'],
			['timezone:\n  - Asia/Shanghai\n', '- Asia/Shanghai\n'],
			['timezone: |\n  Asia/Shanghai\n', '|\n  Asia/Shanghai\n'],
			["title: 'it's'\ntimezone: Beijing\n", 'Beijing'],
			['timezone: Mars/Olympus', 'Mars/Olympus'],
		] as const) {
			const { findings: all, fixesOf } = inspect(text);
			const findings = all.filter(({ rule }) => rule === 'site-timezone');
			assert.deepEqual(
				findings.map(({ start, end }) => text.slice(start, end)),
				[slice],
			);
			for (const fix of fixesOf(findings[0]!)) {
				const left = inspect(applyEdits(text, fix.edits)).findings;
				assert.ok(left.every(({ rule }) => rule === 'site-syntax'));
			}
		}
	});

	it('may be any text', () => {
		// As Hexo 8.1.2 reads them.
		for (const [text, isRead] of [
			['', true],
			['甲', true],
			['- a\n', false],
			['\0', false],
			['{'.repeat(70_000), false],
			['timezone: *x\n', false],
			['a: &a [*a]\n', true],
			['timezone: ~\n', true],
			['a: b\na: b\n', false],
			['a:\n - b: c\n   b: d\n', false],
			['---\na: b\n', true],
			['a: b\n---\n', false],
			[`[${'x'.repeat(100_000)}`, true],
		] as const) {
			const rules = inspect(text).findings.map(({ rule }) => rule);
			assert.deepEqual(rules, isRead ? [] : ['site-syntax'], text.slice(0, 20));
		}
	});
});
