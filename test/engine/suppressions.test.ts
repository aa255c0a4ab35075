// Suppressing comments: what they hide from the rules, and how they are written.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { suppressingEdit, suppressingEdits } from '../../src/engine/suppressing-edit';
import { Suppressions } from '../../src/engine/suppressions';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { applyEdits } from '../../src/text/edit';
import { formatMessage } from '../../src/text/message';
import { lint } from '../lint';

const CONTEXT = { options: DEFAULT_OPTIONS };
const HEAD = '---\ntitle: 甲\nauthor: 新浪\ncategories: [金融]\ndate: 2024-05-01 08:00:00\n---\n';
const MARK = '<!-- 总声明-->';

const findingsOf = (text: string) => lint(parsePost(text), RULES, CONTEXT);
const cleaned = (text: string): string => clean(parsePost(text), RULES, CONTEXT).text;
const rulesIn = (text: string): string[] => findingsOf(text).map(({ rule }) => rule);

describe('suppression', () => {
	/** An article, and what cleaning makes of it. */
	const articles: [name: string, article: string, cleaned: string][] = [
		[
			'of the next line',
			`<!-- news-post-disable-next-line sina-comment -->\n<p>甲</p>${MARK}\n<p>乙</p>${MARK}\n`,
			`<!-- news-post-disable-next-line sina-comment -->\n<p>甲</p>${MARK}\n<p>乙</p>\n`,
		],
		[
			'of all rules in the next line',
			`<!-- news-post-disable-next-line -->\n<p cms-style="a">甲</p>${MARK}\n<p cms-style="a">乙</p>\n`,
			`<!-- news-post-disable-next-line -->\n<p cms-style="a">甲</p>${MARK}\n<p>乙</p>\n`,
		],
		[
			'of another rule',
			`<!-- news-post-disable-next-line sina-comment -->\n<p cms-style="a">甲</p>${MARK}\n`,
			`<!-- news-post-disable-next-line sina-comment -->\n<p>甲</p>${MARK}\n`,
		],
		[
			'of two rules',
			`<!--news-post-disable-next-line sina-comment, sina-attribute-->\n<p cms-style="a">甲</p>${MARK}\n`,
			`<!--news-post-disable-next-line sina-comment, sina-attribute-->\n<p cms-style="a">甲</p>${MARK}\n`,
		],
		[
			'of a stretch',
			`<p>甲</p>${MARK}\n<!-- news-post-disable sina-comment -->\n${MARK}\n${MARK}\n<!-- news-post-enable sina-comment -->\n<p>乙</p>${MARK}\n`,
			`<p>甲</p>\n<!-- news-post-disable sina-comment -->\n${MARK}\n${MARK}\n<!-- news-post-enable sina-comment -->\n<p>乙</p>\n`,
		],
		[
			'of a stretch that ends for another rule',
			`<!-- news-post-disable sina-comment -->\n<!-- news-post-enable sina-font -->\n<p>乙</p>${MARK}\n`,
			`<!-- news-post-disable sina-comment -->\n<!-- news-post-enable sina-font -->\n<p>乙</p>${MARK}\n`,
		],
		[
			'that ends for all rules',
			`<!-- news-post-disable sina-comment -->\n<!-- news-post-enable -->\n<p>乙</p>${MARK}\n`,
			'<!-- news-post-disable sina-comment -->\n<!-- news-post-enable -->\n<p>乙</p>\n',
		],
		[
			'holds off a fix that would reach into it',
			`<p cms-style="strong-Bold">甲\n<!-- news-post-disable -->\n<font>乙</font></p>\n`,
			`<p cms-style="strong-Bold">甲\n<!-- news-post-disable -->\n<font>乙</font></p>\n`,
		],
		[
			'is not removed with what is around it',
			'<div class="appendQr_wrap"><!-- news-post-disable-next-line sina-font --></div>\n<p>甲</p>\n',
			'<div class="appendQr_wrap"><!-- news-post-disable-next-line sina-font --></div>\n<p>甲</p>\n',
		],
		[
			'is none in code',
			`\`<!-- news-post-disable -->\`\n\n<p>乙</p>${MARK}\n`,
			'`<!-- news-post-disable -->`\n\n<p>乙</p>\n',
		],
		[
			'is none with other words',
			`<!-- news-post-disabled -->\n<p>乙</p>${MARK}\n`,
			'<!-- news-post-disabled -->\n<p>乙</p>\n',
		],
	];
	for (const [name, article, expected] of articles) {
		it(name, () => assert.equal(cleaned(HEAD + article), HEAD + expected));
	}

	it('Hexo’s excerpt mark is not removed with what is around it', () => {
		const text = `${HEAD}<div class="appendQr_wrap"><!-- more --></div>\n<p>甲</p>\n`;
		assert.equal(cleaned(text), text);
	});

	/** The part of a text in which findings of `title` are suppressed. */
	const covered = (text: string): string => {
		const suppressions = new Suppressions(parsePost(text));
		return Array.from(text, (sign, at) => (suppressions.cover('title', at) ? sign : '')).join('');
	};
	const COMMENT = '<!-- news-post-disable-next-line title -->';
	const parts: [name: string, text: string, part: string][] = [
		['of the next line is that with its line end', `${HEAD}甲\n${COMMENT}\n乙丙\n丁\n`, '乙丙\n'],
		['of the last line ends with the text', `甲\n${COMMENT}\n乙丙`, '乙丙'],
		['below the last line is none', `甲\n${COMMENT}`, ''],
		[
			'of a stretch goes on past what means something else',
			'<!-- news-post-disable -->甲<!-- more -->乙',
			'甲<!-- more -->乙',
		],
		[
			'and past what only names a rule',
			'<!-- news-post-disable title -->甲<!-- more title -->乙',
			'甲<!-- more title -->乙',
		],
		[
			'of a line of YAML is that up to the comment, beside others',
			'---\n#\ntitle: 2019 #news-post-disable-line title\ndate: 昨天\n---\n',
			'title: 2019 ',
		],
		['in a line of its own is none', '---\ntitle: 2019\n# news-post-disable-line\ndate: 昨天\n---\n', ''],
		['in a word is none', '---\ntitle: xnews-post-disable-line\n---\n', ''],
		['in JSON is none', ';;;\n"title": 2019 # news-post-disable-line\n;;;\n', ''],
	];
	for (const [name, text, part] of parts) {
		it(name, () => assert.equal(covered(text), part));
	}

	it('is none in what is shown as code', () => {
		const text = `${HEAD}<pre><!-- news-post-disable sina-comment --></pre>\n<p>甲</p>\n`;
		assert.equal(cleaned(text.replace('</p>', `</p>${MARK}`)), text);
	});

	const heads: [name: string, head: string, rules: string[]][] = [
		[
			'of a line of YAML',
			'---\ntitle: 2019 # news-post-disable-line title\ndate: 昨天\n---\n正文\n',
			['categories-missing', 'date-unreadable'],
		],
		[
			'of all rules in a line of YAML',
			'---\ntitle: 2019 # news-post-disable-line\ndate: 昨天\n---\n正文\n',
			['categories-missing', 'date-unreadable'],
		],
		[
			'is none inside of quotes',
			"---\ntitle: ' # news-post-disable-line title'\ndate: 昨天\n---\n正文\n",
			['categories-missing', 'title-blanks', 'date-unreadable'],
		],
	];
	for (const [name, text, expected] of heads) {
		it(name, () => assert.deepEqual(rulesIn(text).sort(), expected.sort()));
	}
});

describe('a suppressing comment', () => {
	/** A post, the rule to suppress, and the post with the comment; undefined where none can be written. */
	const cases: [rule: string, text: string, expected: string | undefined][] = [
		[
			'sina-comment',
			`${HEAD}<div>\n  <p>甲</p>${MARK}\n</div>`,
			`${HEAD}<div>\n  <!-- news-post-disable-next-line sina-comment -->\n  <p>甲</p>${MARK}\n</div>`,
		],
		['sina-comment', `${HEAD}甲\n乙${MARK}丙\n`, undefined],
		// A comment that is there gets one more name, if it is that of the same line.
		[
			'sina-comment',
			`${HEAD}<!-- news-post-disable-next-line title -->\n${MARK}<p>甲</p>\n`,
			`${HEAD}<!-- news-post-disable-next-line title sina-comment -->\n${MARK}<p>甲</p>\n`,
		],
		[
			'sina-comment',
			`${HEAD}<p>甲</p>${MARK}\n<!-- news-post-disable-next-line title -->\n<p>乙</p>\n`,
			`${HEAD}<!-- news-post-disable-next-line sina-comment -->\n<p>甲</p>${MARK}\n<!-- news-post-disable-next-line title -->\n<p>乙</p>\n`,
		],
		[
			'sina-comment',
			`${HEAD}<!-- news-post-disable-next-line title -->\n<p>乙</p>\n${MARK}<p>甲</p>\n`,
			`${HEAD}<!-- news-post-disable-next-line title -->\n<p>乙</p>\n<!-- news-post-disable-next-line sina-comment -->\n${MARK}<p>甲</p>\n`,
		],
		[
			'sina-attribute',
			`${HEAD}<!-- news-post-disable-next-line sina-comment -->\n<p cms-style="a">甲</p>${MARK}\n`,
			`${HEAD}<!-- news-post-disable-next-line sina-comment sina-attribute -->\n<p cms-style="a">甲</p>${MARK}\n`,
		],
		['title-unquoted', '---\ntitle: 2019\n---\n', '---\ntitle: 2019 # news-post-disable-line title-unquoted\n---\n'],
		[
			'title-unquoted',
			'---\r\ntitle: 2019\r\n---\r\n',
			'---\r\ntitle: 2019 # news-post-disable-line title-unquoted\r\n---\r\n',
		],
		['title-unquoted', '---\ntitle: 2019', '---\ntitle: 2019 # news-post-disable-line title-unquoted'],
		['date-missing', '---\ntitle: 甲\n---\n', undefined],
		['title-html', '---\ntitle: "甲\n  <b>乙</b>"\n---\n', undefined],
		// The comment would end the title there.
		['title-html', '---\ntitle: <b>甲</b>\n  乙\n---\n', undefined],
		[
			'sina-comment',
			`${HEAD}${MARK}\n<p>甲</p>\n`,
			`${HEAD}<!-- news-post-disable-next-line sina-comment -->\n${MARK}\n<p>甲</p>\n`,
		],
		[
			'sina-comment',
			`${HEAD}<p>甲</p>\n<p>乙</p>${MARK}\n`.replaceAll('\n', '\r\n'),
			`${HEAD}<p>甲</p>\n<!-- news-post-disable-next-line sina-comment -->\n<p>乙</p>${MARK}\n`.replaceAll(
				'\n',
				'\r\n',
			),
		],
		// The blank lines below the comment would begin one line further down.
		['blank-run', `${HEAD}<p>甲</p>\n\n\n\n\n<p>乙</p>\n`, undefined],
		// In a tag it would be no comment.
		['sina-attribute', `${HEAD}<p\n cms-style="a">甲</p>\n`, undefined],
	];
	for (const [rule, text, expected] of cases) {
		it(`${expected ? 'is' : 'is not'} written for ${rule} in ${JSON.stringify(text.replace(HEAD, ''))}`, () => {
			const post = parsePost(text);
			const finding = lint(post, RULES, CONTEXT).find((found) => found.rule === rule);
			assert.ok(finding);
			const edit = suppressingEdit(post, finding);
			assert.equal(edit && applyEdits(text, [edit]), expected);
			if (expected) {
				assert.ok(!rulesIn(expected).includes(rule));
			}
		});
	}
});

it('a suppressing comment is not written behind a fence, where it would be none', () => {
	const text = '---\ntitle: 甲\n---\n<p>乙</p>\n';
	const start = text.lastIndexOf('---');
	const message = { text: '' };
	const finding = { start, end: start + 3, rule: 'title', severity: 'hint', message, isCleaned: false } as const;
	assert.equal(suppressingEdit(parsePost(text), finding), undefined);
});

describe('the comments that suppress a rule in a whole post', () => {
	const OFF = (rule: string) => `<!-- news-post-disable ${rule} -->`;
	const cases: [name: string, text: string, rule: string, expected: string | undefined][] = [
		[
			'above an article of HTML',
			`${HEAD}\n<p>甲</p>${MARK}\n<p>乙</p>${MARK}\n`,
			'sina-comment',
			`${HEAD}${OFF('sina-comment')}\n\n<p>甲</p>${MARK}\n<p>乙</p>${MARK}\n`,
		],
		[
			'above one of Markdown, with CRLF',
			`${HEAD}甲${MARK}\n\n乙${MARK}\n`.replaceAll('\n', '\r\n'),
			'sina-comment',
			`${HEAD}${OFF('sina-comment')}\n甲${MARK}\n\n乙${MARK}\n`.replaceAll('\n', '\r\n'),
		],
		[
			'where the first finding is the beginning',
			`${HEAD}\n\n\n\n<p>甲</p>\n\n\n\n<p>乙</p>\n`,
			'blank-run',
			`${HEAD}${OFF('blank-run')}\n\n\n\n\n<p>甲</p>\n\n\n\n<p>乙</p>\n`,
		],
		[
			'without front matter',
			`${MARK}<p>甲</p>\n<!-- news_keyword_pub,stock, -->`,
			'sina-comment',
			`${OFF('sina-comment')}\n${MARK}<p>甲</p>\n<!-- news_keyword_pub,stock, -->`,
		],
		[
			'in every line of the front matter that has a finding',
			HEAD.replace('[金融]', '\n - 金融 \n - "金融 "\n - 银行').replace('title: 甲', "title: '甲 '"),
			'categories-blanks',
			undefined,
		],
		[
			'once in each line of the front matter',
			HEAD.replace('[金融]', '\n  - ["金融 ", "银行 "]\n  - ["保险 "]'),
			'categories-blanks',
			HEAD.replace(
				'[金融]',
				`\n  - ["金融 ", "银行 "] # news-post-disable-line categories-blanks\n  - ["保险 "] # news-post-disable-line categories-blanks`,
			),
		],
		[
			'above what is the first of the article, and the only one',
			`${HEAD}${MARK}\n<p>甲</p>\n`,
			'sina-comment',
			`${HEAD}${OFF('sina-comment')}\n${MARK}\n<p>甲</p>\n`,
		],
		[
			'above an article of one line',
			`${MARK}<p>甲</p><!-- news_keyword_pub,stock, -->`,
			'sina-comment',
			`${OFF('sina-comment')}\n${MARK}<p>甲</p><!-- news_keyword_pub,stock, -->`,
		],
	];
	for (const [name, text, rule, expected] of cases) {
		it(name, () => {
			const post = parsePost(text);
			const findings = lint(post, RULES, CONTEXT).filter((found) => found.rule === rule);
			assert.ok(findings.length > 0);
			const edits = suppressingEdits(post, findings);
			assert.ok(edits);
			const after = applyEdits(text, edits);
			if (expected !== undefined) {
				assert.equal(after, expected);
			}
			assert.ok(!rulesIn(after).includes(rule));
			assert.ok(!rulesIn(after).includes('unused-suppression'));
		});
	}
	it('are none where one of them would be none', () => {
		const text = '---\ntitle: "甲\n  <b>乙</b>"\n---\n';
		const post = parsePost(text);
		const finding = lint(post, RULES, CONTEXT).find(({ rule }) => rule === 'title-html')!;
		assert.equal(suppressingEdits(post, [finding]), undefined);
	});
	for (const [name, text] of [
		['where the article begins in the line of the fence', `---\ntitle: 甲\nauthor: 新浪\n---${MARK}\n<p>乙</p>\n`],
		[
			'where one is turned on again below',
			`${HEAD}${MARK}\n<!-- news-post-enable sina-comment -->\n<p>乙</p>${MARK}\n`,
		],
	] as const) {
		it(`are none ${name}`, () => {
			const post = parsePost(text);
			const findings = lint(post, RULES, CONTEXT).filter(({ rule }) => rule === 'sina-comment');
			assert.ok(findings.length > 0);
			assert.equal(suppressingEdits(post, findings), undefined);
		});
	}
});

describe('what is no longer suppressed', () => {
	it('is told name by name, and goes without what is still needed', () => {
		const text = `${HEAD}<!-- news-post-disable-next-line sina-comment, title -->\n<p>甲</p>${MARK}\n`;
		const finding = findingsOf(text).find(({ rule }) => rule === 'unused-suppression')!;
		assert.equal(text.slice(finding.start, finding.end), 'title');
		assert.equal(applyEdits(text, finding.fixes[0]!.edits), text.replace(', title', ''));
		assert.equal(finding.fixes[0]!.title.text, 'Remove the name');
	});
	it('is told of a comment without a name, which goes as a whole', () => {
		const text = `${HEAD}<p>甲</p>\n<!-- news-post-disable-next-line -->\n<p>乙</p>\n`;
		const finding = findingsOf(text).find(({ rule }) => rule === 'unused-suppression')!;
		assert.equal(finding.message.text, 'Turns off nothing: no rule finds anything here');
		assert.equal(finding.fixes[0]!.title.text, 'Remove the comment');
		assert.ok(!applyEdits(text, finding.fixes[0]!.edits).includes('news-post'));
	});
	it('is told with the name that turns off nothing', () => {
		const text = `${HEAD}<!-- news-post-disable-next-line sina-coment -->\n<p>甲</p>\n`;
		const finding = findingsOf(text).find(({ rule }) => rule === 'unused-suppression')!;
		assert.equal(formatMessage(finding.message), 'Turns off nothing: sina-coment finds nothing here');
	});
	it('is not told of a rule that has failed', () => {
		const text = `${HEAD}<!-- news-post-disable-next-line sina-comment -->\n<p>乙</p>${MARK}\n`;
		const failing = RULES.map((rule) =>
			rule.id === 'sina-comment'
				? {
						...rule,
						check: () => {
							throw new Error('a mistake');
						},
					}
				: rule,
		);
		const context = { options: DEFAULT_OPTIONS, onError: () => undefined };
		assert.deepEqual(lint(parsePost(text), failing, context), []);
	});
	it('is not told of a rule that is off', () => {
		const options = { ...DEFAULT_OPTIONS, severity: { 'sina-comment': 'off' } as const };
		const text = `${HEAD}<!-- news-post-disable-next-line sina-comment -->\n<p>乙</p>${MARK}\n`;
		assert.deepEqual(lint(parsePost(text), RULES, { options }), []);
	});
});
