// Fixing all that one rule finds in a post: what is fixed, what is left to a person, and what is left.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { type Fixed, fixRuleSteps } from '../../src/engine/fix-rule';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import type { Context, Rule } from '../../src/engine/rule';
import { parsePost } from '../../src/post/post';
import { documentationOf, fixOf } from '../../src/report/rule-page';
import { RULES } from '../../src/rules';
import { SINA_RULES } from '../../src/rules/sina';
import { applyEdits } from '../../src/text/edit';
import { runToEnd } from '../../src/text/steps';

const NOW = Date.UTC(2026, 0, 1);

function fixed(id: string, text: string, context: Partial<Context> = {}): Fixed {
	const rule = RULES.find((one) => one.id === id)!;
	const all = { options: DEFAULT_OPTIONS, now: NOW, created: NOW - 1_000_000_000, ...context };
	const result = runToEnd(fixRuleSteps(parsePost(text), rule, RULES, all));
	assert.equal(applyEdits(text, result.edits), result.post.text);
	return result;
}

const withOptions = (options: Partial<Options>): Partial<Context> => ({ options: { ...DEFAULT_OPTIONS, ...options } });

describe('fixing a rule', () => {
	it('fixes each of its findings, and nothing else', () => {
		const text = '---\ntitle: 甲\ncategories:\n  - 金融 \n  - "乙 "\n  - " 丙"\ndate: 2022年6月8日\n---\n<p>正文</p>\n';
		const { post, count, asked, left } = fixed('categories-blanks', text);
		assert.equal(post.text, text.replace('"乙 "', '乙').replace('" 丙"', '丙'));
		assert.deepEqual([count, asked.length, left.length], [2, 0, 0]);
	});

	it('takes what was meant, and never the time now or that of the file', () => {
		const meant = fixed('date-unreadable', '---\ntitle: 甲\ndate: 2022年6月8日\n---\n');
		assert.equal(meant.post.text, '---\ntitle: 甲\ndate: 2022-06-08\n---\n');
		for (const [rule, head] of [
			['date-unreadable', 'date: Invalid Date\n'],
			['date-missing', 'author: 乙\n'],
			['date-empty', 'date:\n'],
			['date-nowhere', 'date: 0001-01-01 00:00:00\n'],
		]) {
			for (const created of [{}, { created: undefined }] as Partial<Context>[]) {
				const { edits, asked } = fixed(rule!, `---\ntitle: 甲\n${head}---\n`, created);
				assert.deepEqual([edits, asked.length], [[], 1], rule);
			}
		}
	});

	it('leaves alone what a person has to choose', () => {
		const { edits, count, asked } = fixed('field-content', '---\ntitle: 甲\ncontent: 摘要\n---\n<p>正文</p>\n');
		assert.deepEqual([edits, count, asked.length], [[], 0, 1]);
	});

	it("leaves alone what may be the article's", () => {
		const head = '---\ntitle: 甲\nauthor: 新浪财经\n---\n';
		for (const [rule, text] of [
			['sina-credit', '<p>甲</p>\n<p>来源：某某日报</p>\n'],
			[
				'sina-promo',
				'<div class="appendQr_wrap">一段并非二维码的文字，说了很多别的事情，远远超过二十个字。</div>\n<p>甲</p>\n',
			],
			['sina-promo', '<p>甲</p>\n<p>海量资讯、精准解读，尽在新浪财经APP</p>\n<p>乙</p>\n'],
		]) {
			const { edits, asked, left } = fixed(rule!, `${head}${text}`);
			assert.deepEqual([edits, asked.length + left.length], [[], 1], text);
		}
	});

	it('is no way round a question: of what Sina left, it does what cleaning does', () => {
		for (const rule of SINA_RULES.filter(({ id }) => id !== 'image-referrer')) {
			for (const { text } of documentationOf(rule).examples) {
				const whole = text.startsWith('---') ? text : `---\ntitle: 甲\nauthor: 新浪财经\n---\n${text}`;
				const { post } = fixed(rule.id, whole);
				assert.equal(post.text, clean(parsePost(whole), [rule], { options: DEFAULT_OPTIONS }).text, rule.id);
			}
		}
	});

	it("takes the article's own picture for that of a promo, and removes the field where there is none", () => {
		const head = '---\ntitle: 甲\nauthor: 新浪财经\nheadimg: https://n.sinaimg.cn/finance/0000/343233024.png\n---\n';
		const own = fixed('image-promo', `${head}<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n`);
		assert.match(own.post.text, /^headimg: https:\/\/n\.sinaimg\.cn\/a\.jpg$/m);
		assert.doesNotMatch(fixed('image-promo', `${head}<p>正文</p>\n`).post.text, /headimg/);
	});

	it('settles leftovers together', () => {
		const text = '---\ntitle: 甲\nauthor: 新浪财经\n---\n<p><font cms-style="font-L"><b></b></font>正文</p>\n';
		assert.equal(fixed('sina-font', text).post.text, text.replace(/<\/?font.*?>/g, ''));
	});

	it('leaves alone what is suppressed, and what the settings keep', () => {
		const post = '---\ntitle: 甲\nauthor: 新浪财经\n---\n<p cms-style="font-L">正文</p>\n';
		const suppressed = post.replace('<p', '<!-- news-post-disable-next-line sina-attribute -->\n<p');
		assert.deepEqual(fixed('sina-attribute', suppressed).edits, []);
		const kept = fixed('sina-attribute', post, withOptions({ keep: ['sina-attribute'] }));
		assert.deepEqual([kept.edits, kept.asked.length], [[], 1]);
	});

	it('fixes what a rule reports that is off', () => {
		const text = "---\ntitle: 甲\ndate: '2022-06-08T09:15:00+08:00'\n---\n";
		const site = { timezone: 'Asia/Shanghai' } as Context['site'];
		const context = { ...(site && { site }), ...withOptions({ severity: { 'date-zone': 'off' } }) };
		assert.equal(fixed('date-zone', text, context).count, 1);
	});

	it('is at an end where a fix does not settle its finding', () => {
		const rule = {
			...RULES.find(({ id }) => id === 'title-blanks')!,
			*check() {
				yield {
					start: 0,
					end: 1,
					message: { text: '' },
					offers: () => [{ title: { text: '' }, edits: [{ start: 0, end: 0, text: '\n' }] }],
				};
			},
		};
		const post = parsePost('---\ntitle: 甲\n---\n');
		const { edits, asked } = runToEnd(fixRuleSteps(post, rule, RULES, { options: DEFAULT_OPTIONS }));
		assert.deepEqual([edits, asked.length], [[], 1]);
	});

	it('fixes a suppression that suppresses nothing, which only the other rules can tell', () => {
		const text =
			'---\ntitle: 甲\ncategories:\n  - 乙\ndate: 2022-06-08\n---\n<!-- news-post-disable-next-line title -->\n<p>正文</p>\n';
		assert.doesNotMatch(fixed('unused-suppression', text).post.text, /news-post/);
	});

	const POST = '---\ntitle: 甲\nauthor: 新浪财经\ncategories:\n  - 乙\ndate: 2022-06-08\n---\n';

	it('keeps a suppression that is of use, and cleans nothing with the other', () => {
		const used = '<!-- news-post-disable-next-line sina-comment -->\n<p>甲<!-- 总声明--></p>\n';
		const other = '<p cms-style="a">丁</p>\n';
		const text = `${POST}${used}${used.replace(/(?<=甲).*?-->/, '')}${other}`;
		const { post, count, asked, left } = fixed('unused-suppression', text);
		assert.equal(post.text, `${POST}${used}<p>甲</p>\n${other}`);
		assert.deepEqual([count, asked.length, left.length], [1, 0, 0], 'what other rules find is not counted');
		// Without the comment of Sina's, there would be an empty element to suppress.
		const line = '<!-- news-post-disable-next-line empty-element -->\n';
		const rest = '<p><!-- 总声明--></p>\n<p>丙</p>\n';
		assert.equal(fixed('unused-suppression', POST + line + rest).post.text, POST + rest);
	});

	it('tells what has no fix from what has one to choose', () => {
		const empty = fixed('article-empty', POST);
		assert.deepEqual([empty.asked.length, empty.left.length], [0, 1]);
		const chosen = fixed('field-content', `${POST.replace('date', 'content: 摘要\ndate')}<p>正文</p>\n`);
		assert.deepEqual([chosen.asked.length, chosen.left.length], [1, 0]);
	});

	it('takes the clear fix, wherever it stands among those that only a person chooses', () => {
		const rule: Rule = {
			id: 'title-x',
			part: 'frontMatter',
			severity: 'hint',
			*check({ text }) {
				const start = text.indexOf('甲');
				const to = (title: string) => ({ title: { text: title }, edits: [{ start, end: start + 1, text: title }] });
				if (start > 0) {
					const offers = () => [{ ...to('丙'), onlyByHand: true as const }, to('乙')];
					yield { start, end: start + 1, message: { text: '' }, offers };
				}
			},
		};
		const post = parsePost('---\ntitle: 甲\n---\n');
		const { post: after } = runToEnd(fixRuleSteps(post, rule, [rule], { options: DEFAULT_OPTIONS }));
		assert.equal(after.text, '---\ntitle: 乙\n---\n');
	});

	it('does what the page of each rule shows, where there is no choice', () => {
		const chosen = new Set<string>();
		for (const rule of RULES.filter((one) => fixOf(one) === 'offered')) {
			for (const { text, fixed: shown, options, path, config, others, beside } of documentationOf(rule).examples) {
				if (shown === undefined || config !== undefined || others || beside || rule.part === 'article') {
					continue;
				}
				const { post, asked } = fixed(rule.id, text, {
					...withOptions({ ...options }),
					path: path ?? 'source/_posts/example.md',
				});
				if (post.text !== shown) {
					assert.ok(asked.length > 0, `${rule.id}: ${JSON.stringify(post.text)}`);
					chosen.add(rule.id);
				}
			}
		}
		assert.deepEqual([...chosen], ['front-matter-missing', 'date-empty', 'field-content', 'permalink-folder']);
	});
});
