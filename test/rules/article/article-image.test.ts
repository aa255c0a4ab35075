// What every offered fix of a picture keeps to, on generated tags.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { type Post, parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { applyEdits } from '../../../src/text/edit';
import { type FindingWithFixes, lint } from '../../lint';

const HEAD = '---\ntitle: 示例\n---\n';
const PICTURES = RULES.filter(({ id }) => id.startsWith('article-image'));
const find = (post: Post): FindingWithFixes[] => lint(post, PICTURES, { options: DEFAULT_OPTIONS });

/** The attributes of the only picture, as browsers read them. */
function attributesOf(post: Post): Map<string, string> {
	const { childNodes } = parseFragment(post.text.slice(post.body.start));
	const pictures = childNodes.flatMap((node) => ('attrs' in node && node.tagName === 'img' ? [node] : []));
	assert.equal(pictures.length, 1);
	return new Map(pictures[0]!.attrs.map(({ name, value }) => [name, value]));
}

const name = fc.constantFrom('src', 'src', 'SRC', 'data-src', 'data-original', 'alt', 'srcset', 'class');
const value = fc.constantFrom(
	'//a.cn/b.jpg',
	'http://a.cn/b.jpg',
	'https://a.cn/c.jpg/',
	'/d.jpg',
	'',
	' ',
	'x',
	'undefined',
);
const attribute = fc
	.tuple(name, value, fc.constantFrom('"', "'", '', 'none'))
	.map(([key, source, quote]) =>
		quote === 'none' ? key : quote === '' ? `${key}=${source.trim() || 'x'}` : `${key}=${quote}${source}${quote}`,
	);
const picture = fc
	.tuple(
		fc.array(fc.tuple(fc.constantFrom(' ', ' ', '\n', '  '), attribute), { maxLength: 4 }),
		fc.constantFrom('>', '/>', ' />'),
	)
	.map(([attributes, end]) => `<img${attributes.map((pair) => pair.join('')).join('')}${end}`);

describe('article-image', () => {
	it('says nothing of a picture that cleaning removes', () => {
		const sina = (source: string) =>
			parsePost(`---\nauthor: 新浪财经\n---\n<div class="app-kaihu-qr">${source}</div>\n`);
		const picture = '<img src="http://n.sinaimg.cn/q.png">';
		const count = (post: Post) =>
			lint(post, RULES, { options: DEFAULT_OPTIONS }).filter(({ rule }) => rule.startsWith('article-image')).length;
		assert.equal(count(sina(picture)), 0);
		assert.equal(count(sina(`${picture}<h2>甲</h2>`)), 2);
	});

	it('is fixed without a change to any other attribute, and without another finding', () => {
		let offers = 0;
		fc.assert(
			fc.property(picture, (tag) => {
				const post = parsePost(`${HEAD}<p>甲</p>\n${tag}\n`);
				const findings = find(post);
				for (const finding of findings) {
					for (const fix of finding.fixes) {
						offers++;
						const after = parsePost(applyEdits(post.text, editsOf(post, fix)!));
						const messages = findings.filter((other) => other !== finding).map(({ message }) => message.text);
						// An address that is found may have a defect of its own.
						const left = find(after).map(({ message }) => message.text);
						assert.deepEqual(
							left.filter((text) => finding.severity === 'hint' || !/protocol|http picture/.test(text)),
							messages,
						);
						const [old, now] = [attributesOf(post), attributesOf(after)];
						for (const [key, one] of now) {
							// What is repeated behind the deferred address is read once that is the `src`.
							assert.ok(/^(?:src|alt|data-.*)$/.test(key) || old.get(key) === one, `${key}=${one}`);
						}
						assert.ok(finding.severity === 'hint' || /^\/\/|^https?:|^\/d/.test(now.get('src')!));
					}
				}
			}),
			{ numRuns: 3000, seed: 7 },
		);
		assert.ok(offers > 1000, `only ${offers}`);
	});
});
