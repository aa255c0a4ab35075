// What every offered fix keeps to, on generated front matter.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context, Finding } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { type FindingWithFixes, lint } from '../../lint';

const CONTEXT: Context = {
	options: DEFAULT_OPTIONS,
	now: Date.UTC(2026, 0, 1),
	created: Date.UTC(2020, 5, 1, 2, 3, 4),
	path: 'source/_posts/a/b.md',
};
const loud = (text: string): FindingWithFixes[] =>
	lint(parsePost(text), FRONT_MATTER_RULES, CONTEXT).filter(({ severity }) => severity !== 'hint');

const written = fc.string({
	unit: fc.constantFrom(...`甲乙ab1 '"'"\`@*&!%|>[]{},#:?-\\_/.`.split(''), ': ', ' #', '- ', '：', '<b>', '\u0007'),
	minLength: 1,
	maxLength: 8,
});
const value = fc.oneof(
	written,
	written.map((text) => `'${text}'`),
	written.map((text) => `"${text}"`),
	fc.constantFrom(
		'',
		'2019',
		'1.10',
		'2024-05-01',
		'true',
		'~',
		'[a, b]',
		'{a: 1}',
		'金融, 新浪',
		'2022年6月8日',
		'//a.cn/b.jpg',
	),
	fc.constantFrom(
		'Mon, 08 Jun 2022 09:15:00 GMT',
		'https://a.cn/b c.jpg',
		'![](https://a.cn/b.jpg)',
		'no',
		"'false'",
		'20220608',
	),
);
const list = fc
	.array(
		fc.oneof(
			value,
			value.map((item) => ` - ${item}`),
		),
		{ minLength: 1, maxLength: 4 },
	)
	.map((items) => items.map((item) => `\n - ${item}`).join(''));
const field = fc
	.tuple(
		fc.constantFrom('title', 'title', 'categories', 'category', 'tags', 'date', 'headimg', 'author', 'comments'),
		fc.constantFrom(':', ':', ':', ':', '：'),
		fc.oneof({ weight: 3, arbitrary: value.map((one) => ` ${one}`) }, { weight: 1, arbitrary: list }),
	)
	.map((parts) => parts.join(''));
const post = fc
	.tuple(
		fc.constantFrom('---', '\n---', '\n\n---', '--- ', '\n----'),
		fc.array(field, { maxLength: 4 }),
		fc.constantFrom('---', '---', '----', ''),
		fc.constantFrom('\n', '\r\n'),
	)
	.map(([opening, fields, closing, eol]) =>
		[opening, ...fields, closing, '', '<p>正文</p>', ''].join('\n').replaceAll('\n', eol),
	);

/** What YAML says of one value changes with the value. */
const nameOf = ({ rule, message }: Finding): string => `${rule} ${rule === 'yaml-syntax' ? '' : message.text}`;
const describeFinding = (text: string, { rule, start, end, message }: Finding): string =>
	`${rule} ‹${text.slice(start, end)}› ${message.text}`;

describe('an offered fix', () => {
	it('removes its finding, brings no other, and leaves the article and the line ends alone', function () {
		this.timeout(600_000);
		let offers = 0;
		fc.assert(
			fc.property(post, (text) => {
				const findings = lint(parsePost(text), FRONT_MATTER_RULES, CONTEXT);
				for (const finding of findings) {
					for (const fix of finding.fixes) {
						offers++;
						const after = applyEdits(text, editsOf(parsePost(text), fix)!);
						const before = findings.map(nameOf);
						const left = loud(after).map(nameOf);
						before.splice(before.indexOf(nameOf(finding)), 1);
						for (const one of left) {
							const index = before.indexOf(one);
							// A value that could not be read, or not all of it, or stood behind another one, or was another field's,
							// may turn out to be wrong.
							const isNew =
								/^(?:yaml-syntax|duplicate-key|.*-cut)$/.test(finding.rule) || /^Rename/.test(fix.title.text);
							if (isNew && !/^(?:yaml|front)/.test(one)) {
								continue;
							}
							// What is wrong in a block that Hexo does not see is told when it does.
							if (finding.rule.startsWith('front-matter-') && !one.startsWith('front-matter-')) {
								continue;
							}
							assert.ok(index >= 0, `${describeFinding(text, finding)} → ${JSON.stringify(after)} brings ${one}`);
							before.splice(index, 1);
						}
						assert.ok(after.endsWith('<p>正文</p>\n') || after.endsWith('<p>正文</p>\r\n'));
						assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text));
						if (lint(parsePost(after), FRONT_MATTER_RULES, CONTEXT).every(({ severity }) => severity !== 'error')) {
							assert.doesNotThrow(() => hexo.parse(after.replaceAll('\r\n', '\n')));
						}
					}
				}
			}),
			{ numRuns: 1500, seed: 7 },
		);
		assert.ok(offers > 1500, `only ${offers}`);
	});
});
