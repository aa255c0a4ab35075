// Whole invented posts: what is found in each, line by line, and what cleaning makes of it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/core/clean';
import { lint } from '../../src/core/lint';
import { type Post, parsePost } from '../../src/core/post';
import { DEFAULT_OPTIONS, type Finding, formatMessage } from '../../src/core/rule';
import { RULES } from '../../src/rules';
import { checkLaws } from '../laws';

const CONTEXT = { options: DEFAULT_OPTIONS, now: Date.UTC(2026, 0, 1), path: 'source/_posts/post.md' };

/** One finding a line: `8:1 information sina-comment: message`; a `*` where cleaning removes it. */
function describeFinding(post: Post, { start, severity, rule, message, fixes }: Finding): string {
	const line = post.text.slice(0, start).split('\n');
	const mark = fixes.some((fix) => fix.safe) ? '*' : ' ';
	return `${mark} ${line.length}:${line.at(-1)!.length + 1} ${severity} ${rule.id}: ${formatMessage(message)}`;
}

describe('fixtures', () => {
	it('one of them holds a leftover of every kind', () => {
		const findings = readFileSync('test/fixtures/every-kind/findings.txt', 'utf8');
		const missing = RULES.filter(({ id, scope }) => scope === 'sina' && !findings.includes(` ${id}: `));
		assert.deepEqual(missing, []);
	});
	for (const name of readdirSync('test/fixtures')) {
		describe(name, () => {
			const read = (file: string): string => readFileSync(`test/fixtures/${name}/${file}`, 'utf8');
			const post = parsePost(read('input.md'));

			it('is found to have the defects it was given', () => {
				const found = lint(post, RULES, CONTEXT).map((finding) => describeFinding(post, finding));
				assert.equal(`${found.join('\n')}\n`, read('findings.txt'));
			});
			it('is cleaned', () => {
				const isClean = !existsSync(`test/fixtures/${name}/cleaned.md`);
				assert.equal(clean(post, RULES, CONTEXT).text, read(isClean ? 'input.md' : 'cleaned.md'));
			});
			it('keeps the laws', () => checkLaws(post.text));
		});
	}
});
