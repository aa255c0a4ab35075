// What is found in a post: severities, what hides, keeps and suppresses, when offers are worked out, and plain data.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import type { Context, Fix, Problem, Rule } from '../../src/engine/rule';
import { UNUSED_SUPPRESSION } from '../../src/engine/unused-suppression';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { applyEdits, deletion } from '../../src/text/edit';

const HEAD = '---\ntitle: 甲\n---\n';
const TEXT = `${HEAD}<p>乙<!--x-->丙<!--y-->丁</p>\n<p>戊<!--x-->己</p>\n`;

interface Wanted extends Partial<Rule> {
	readonly own?: Problem['severity'];
	readonly offers?: (place: { start: number; end: number }) => Iterable<Fix | undefined>;
	readonly isSafe?: boolean;
}

/** A rule that reports every comment of a text, and removes it unasked where it is safe. */
function ruleOf(id: string, comment: string, { own, offers, isSafe = false, ...rule }: Wanted = {}): Rule {
	return {
		id,
		part: 'article',
		severity: 'warning',
		...(isSafe && { leftover: ['comment', 'comments'] as const }),
		*check({ html }) {
			for (const { start, end } of html.comments.filter(({ text }) => text === comment)) {
				yield {
					start,
					end,
					message: { text: 'A comment: {0}', args: [comment] },
					...(own && { severity: own }),
					...(isSafe && { safeFix: { title: { text: 'Remove' }, edits: [deletion({ start, end })] } }),
					...(offers && { offers: () => offers({ start, end }) }),
				};
			}
		},
		...rule,
	};
}

function inspected(rules: readonly Rule[], options: Partial<Options> = {}, text = TEXT) {
	return inspect(parsePost(text), rules, { options: { ...DEFAULT_OPTIONS, ...options } });
}

describe('the severity of a finding', () => {
	const cases: [name: string, own: Problem['severity'], severity: Options['severity'], expected: string[]][] = [
		['is the rule’s own', undefined, {}, ['warning']],
		['is that of the problem', 'hint', {}, ['hint']],
		['is what is set for the rule', 'hint', { 'comment-x': 'error' }, ['error']],
		['is what is set for its group', 'hint', { comment: 'information' }, ['information']],
		['is the narrower one', undefined, { comment: 'off', 'comment-x': 'error' }, ['error']],
		['may be off', undefined, { 'comment-x': 'off', comment: 'error' }, []],
		['may be off for a group', undefined, { comment: 'off' }, []],
		['is not that of another rule', undefined, { 'comment-y': 'error', com: 'error' }, ['warning']],
	];
	for (const [name, own, severity, expected] of cases) {
		it(name, () => {
			const { findings } = inspected([ruleOf('comment-x', 'x', own ? { own } : {})], { severity });
			assert.deepEqual([...new Set(findings.map((finding) => finding.severity))], expected);
		});
	}
});

describe('what is off, kept or not looked at', () => {
	const safe = ruleOf('comment-x', 'x', { isSafe: true });

	it('is hidden where it is off, and cleaned', () => {
		const { findings, cleaned, after } = inspected([safe], { severity: { comment: 'off' } });
		assert.deepEqual(findings, []);
		assert.deepEqual(
			cleaned.map(({ severity }) => severity),
			['warning', 'warning'],
		);
		assert.equal(after.text, TEXT.replaceAll('<!--x-->', ''));
	});

	it('is a hint where its rule is off by default, and cleaned', () => {
		const { cleaned } = inspected([ruleOf('comment-x', 'x', { isSafe: true, severity: 'off' })]);
		assert.deepEqual(
			cleaned.map(({ severity }) => severity),
			['hint', 'hint'],
		);
	});

	it('is not even looked for where it is off and cleaning has no use for it', () => {
		const rule = ruleOf('comment-x', 'x', {
			check: () => assert.fail('it is off'),
		});
		assert.deepEqual(inspected([rule], { severity: { comment: 'off' } }).findings, []);
	});

	it('is shown and offered where it is kept, and not cleaned', () => {
		const { findings, edits, left, offersOf } = inspected([safe], { keep: ['comment'] });
		assert.deepEqual(
			findings.map(({ isCleaned }) => isCleaned),
			[false, false],
		);
		assert.deepEqual([edits, left], [[], []]);
		assert.deepEqual(
			offersOf(findings[0]!).map(({ isSafe }) => isSafe),
			[true],
		);
	});

	it('is not looked for in a post that the rule does not apply to', () => {
		const rule = { ...safe, appliesTo: () => false, check: () => assert.fail('it does not apply') };
		assert.deepEqual(inspected([rule]).findings, []);
	});
});

describe('blank lines that a deletion leaves', () => {
	const text = `${HEAD}<p>甲</p>\n\n<!--x-->\n\n<p>乙</p>\n`;
	const safe = ruleOf('comment-x', 'x', { isSafe: true });
	const about = ruleOf('blank-y', 'y', { isSafe: true, isAboutBlankLines: true });
	const blankLines = (options: Partial<Options>, source = text): number =>
		inspected([safe, about], options, source).after.text.split('<p>乙')[0]!.split('</p>')[1]!.split('\n').length - 2;

	it('are settled', () => assert.equal(blankLines({}), 1));
	it('stay where the rule about them is kept, and only then', () => {
		assert.equal(blankLines({ keep: ['blank-y'] }), 2);
		assert.equal(blankLines({ keep: ['comment-z'] }), 1);
	});
	it('stay in a post with a suppression', () =>
		assert.equal(blankLines({}, text.replace('<p>甲', '<!-- news-post-disable-next-line comment-z -->\n<p>甲')), 2));
});

describe('a suppression of use to no rule', () => {
	const text = `${HEAD}<!-- news-post-disable comment-x -->\n<p>甲</p>\n`;
	const reported = (rule: Rule, context: Partial<Context> = {}): string[] =>
		inspect(parsePost(text), [rule, ruleOf('comment-y', 'y'), UNUSED_SUPPRESSION], {
			options: DEFAULT_OPTIONS,
			...context,
		}).findings.map((finding) => finding.rule);

	it('is told', () => assert.deepEqual(reported(ruleOf('comment-x', 'x')), ['unused-suppression']));
	it('is not told of a rule that wants to know other posts, before they are known', () => {
		const rule = ruleOf('comment-x', 'x', { needsOthers: true });
		assert.deepEqual(reported(rule), []);
		assert.deepEqual(reported(rule, { knowsSite: true }), ['unused-suppression']);
	});
	it('is not told of a rule that is off, by its own name or that of its group', () => {
		for (const name of ['comment-x', 'comment']) {
			const options: Options = { ...DEFAULT_OPTIONS, severity: { [name]: 'off' } };
			assert.deepEqual(reported(ruleOf('comment-x', 'x'), { options }), [], name);
		}
	});
	it('is told of one rule where another throws', () => {
		const other = text.replace('comment-x', 'comment-y');
		const rules = [ruleOf('comment-x', 'x', { check: () => assert.fail('a mistake') }), ruleOf('comment-y', 'y')];
		const context = { options: DEFAULT_OPTIONS, onError: () => {} };
		const { findings } = inspect(parsePost(other), [...rules, UNUSED_SUPPRESSION], context);
		assert.deepEqual(
			findings.map(({ rule }) => rule),
			['unused-suppression'],
		);
	});
	it('is not told of a rule that throws, and of others all the same', () => {
		const fails = (id: string) => ruleOf(id, 'x', { check: () => assert.fail('a mistake') });
		const onError = () => {};
		assert.deepEqual(reported(fails('comment-x'), { onError }), []);
		assert.deepEqual(reported(fails('comment-z'), { onError }), ['unused-suppression']);
	});
});

describe('a rule that throws', () => {
	const broken = (rule: Partial<Rule>): Rule => ({ ...ruleOf('comment-broken', 'x', { isSafe: true }), ...rule });
	const fail = (): never => {
		throw new Error('broken on purpose');
	};
	const BROKEN: Readonly<Record<string, Partial<Rule>>> = {
		'at once': { check: fail },
		'in the middle': {
			*check() {
				yield { start: 0, end: 1, message: { text: 'first' } };
				fail();
			},
		},
		'when it is asked about a post': { appliesTo: fail },
	};
	const other = ruleOf('comment-y', 'y', { isSafe: true });

	for (const [when, rule] of Object.entries(BROKEN)) {
		it(`${when} is told, has found nothing, and does not hold up the others`, () => {
			const told: string[] = [];
			const { findings, after } = inspect(parsePost(TEXT), [broken(rule), other], {
				options: DEFAULT_OPTIONS,
				onError: (failure) => told.push(`${failure.rule}: ${failure.message}`),
			});
			assert.deepEqual(
				findings.map((finding) => finding.rule),
				['comment-y'],
			);
			assert.equal(after.text, TEXT.replace('<!--y-->', ''));
			assert.match(told.join('\n'), /^comment-broken: The rule comment-broken has failed: Error: broken on purpose/);
		});
		it(`${when} stops who does not want to know`, () => {
			assert.throws(() => inspected([broken(rule), other]), /The rule comment-broken has failed/);
		});
		it(`${when} stops cleaning: the text is left alone`, () => {
			const context = { options: DEFAULT_OPTIONS, onError: () => assert.fail('cleaning goes on') };
			assert.throws(() => clean(parsePost(TEXT), [other, broken(rule)], context), /The rule comment-broken has failed/);
		});
	}
	it('when it is asked for its fixes offers none', () => {
		const told: string[] = [];
		const context = { options: DEFAULT_OPTIONS, onError: ({ rule }: { rule: string }) => told.push(rule) };
		const inspection = inspect(parsePost(TEXT), [ruleOf('comment-x', 'x', { offers: fail })], context);
		assert.deepEqual(inspection.offersOf(inspection.findings[0]!), []);
		assert.deepEqual(told, ['comment-x']);
	});
});

describe('suppressed findings', () => {
	for (const [name, expected] of [
		['comment-x', 'y'],
		['comment-y', 'xx'],
		['comment', ''],
		['', ''],
		['com', 'xxy'],
		['comment-x-z', 'xxy'],
	] as const) {
		it(`by ${name === '' ? 'no name' : name} leave ${expected === '' ? 'none' : expected}`, () => {
			const text = TEXT.replace(HEAD, `${HEAD}<!-- news-post-disable ${name} -->\n`);
			const rules = [ruleOf('comment-x', 'x', { isSafe: true }), ruleOf('comment-y', 'y', { isSafe: true })];
			const { findings, cleaned, after } = inspected(rules, {}, text);
			const found = findings.map(({ rule }) => rule.at(-1)).sort();
			assert.equal(found.join(''), expected);
			assert.equal(cleaned.length, expected.length);
			for (const one of 'xy') {
				assert.equal(after.text.includes(`<!--${one}-->`), !expected.includes(one), `<!--${one}-->`);
			}
		});
	}
});

describe('offers', () => {
	it('are worked out when somebody asks, and once', () => {
		let count = 0;
		const rule = ruleOf('comment-x', 'x', {
			*offers(place) {
				count++;
				yield undefined;
				yield { title: { text: 'Delete' }, edits: [deletion(place)] };
			},
		});
		const { findings, offersOf, fixesOf } = inspected([rule]);
		assert.equal(count, 0);
		const offers = offersOf(findings[0]!);
		assert.equal(count, 1);
		assert.deepEqual(
			offers.map(({ title, isSafe }) => [title.text, isSafe]),
			[['Delete', false]],
		);
		assert.equal(offersOf(findings[0]!), offers);
		assert.equal(fixesOf(findings[0]!).length, 1);
		assert.equal(count, 1);
		offersOf(findings[1]!);
		assert.equal(count, 2);
	});

	it('of the rules are worked out by no inspection', () => {
		const text =
			'---\ntitle: it’s\nauthor: 新浪财经\ndate: 2022年6月8日\ncategories: 金融\n---\n<p>甲</p>\n<img src="a.jpg">\n';
		const counts = new Map<string, number>();
		const counting = RULES.map(
			(rule): Rule => ({
				...rule,
				*check(post, context) {
					for (const problem of rule.check(post, context)) {
						const { offers } = problem;
						yield offers
							? {
									...problem,
									offers: () => {
										counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
										return offers();
									},
								}
							: problem;
					}
				},
			}),
		).filter(({ leftover }) => !leftover);
		const { findings, offersOf } = inspected(counting, {}, text);
		assert.deepEqual([...counts], []);
		findings.map(offersOf);
		assert.ok(counts.size > 0, 'some have offers');
	});

	it('begin with the safe one, unless the gate has refused it', () => {
		const other = { title: { text: 'Other' }, edits: [] };
		const rule = ruleOf('comment-x', 'x', { isSafe: true, offers: () => [other] });
		const offersIn = (text: string): string[] => {
			const { findings, offersOf } = inspected([rule], {}, text);
			return offersOf(findings[0]!).map(({ title }) => title.text);
		};
		assert.deepEqual(offersIn(`${HEAD}<p>甲<!--x--></p>\n`), ['Remove', 'Other']);
		assert.deepEqual(offersIn(`${HEAD}<p>{<!--x-->{甲</p>\n`), ['Other']);
	});

	it('pass the gate before they are a fix, with their edits completed', () => {
		const rule = ruleOf('comment-x', 'x', {
			offers: (place) => [{ title: { text: 'Delete' }, edits: [deletion(place)] }],
		});
		const text = `${HEAD}<p>{<!--x-->{甲</p>\n  <!--x-->\n<p>乙</p>\n`;
		const { findings, offersOf, fixesOf } = inspected([rule], {}, text);
		assert.equal(offersOf(findings[0]!).length, 1);
		assert.deepEqual(fixesOf(findings[0]!), []);
		assert.equal(applyEdits(text, fixesOf(findings[1]!)[0]!.edits), text.replace('  <!--x-->\n', ''));
	});

	it('of another inspection’s finding are none', () => {
		const rule = ruleOf('comment-x', 'x', { isSafe: true });
		assert.deepEqual(inspected([rule]).offersOf(inspected([rule]).findings[0]!), []);
	});
});

describe('findings', () => {
	const text =
		'---\ntitle: it’s\nauthor: 新浪财经\ndate: 2022年6月8日\ndate: 2022-06-08\ncategories: 金融\n---\n' +
		'<p cms-style="font-L">甲<!-- 总声明--></p>\n<style>.appendQr_wrap{}</style>\n<p>{{ 乙 }}</p>\n<img src="http://a.cn/b.jpg">\n';

	it('are plain data', () => {
		const { findings, cleaned, left } = inspected(RULES, {}, text);
		assert.ok(findings.length > 5);
		assert.deepEqual(structuredClone([findings, cleaned, left]), [findings, cleaned, left]);
		assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
	});

	it('say what else their problem says, and nothing of what it does not', () => {
		const place = { line: 1, column: 1, offset: 0 };
		const plain: Problem = { start: 20, end: 21, message: { text: 'A' } };
		const more: Problem = {
			...plain,
			related: [{ start: 1, end: 2, message: { text: 'B' } }],
			relatedPosts: [{ file: 'b', name: 'b.md', start: place, end: place, message: { text: 'C' } }],
			asks: 'timezone',
		};
		const [first, second] = inspected([ruleOf('comment-x', 'x', { check: () => [plain, more] })]).findings;
		assert.deepEqual(Object.keys(first!).sort(), ['end', 'isCleaned', 'message', 'rule', 'severity', 'start']);
		assert.deepEqual(
			[second!.related, second!.relatedPosts, second!.asks],
			[more.related, more.relatedPosts, more.asks],
		);
	});

	it('stand in the order of the text', () => {
		const { findings } = inspected(RULES, {}, text);
		const starts = findings.map(({ start }) => start);
		assert.deepEqual(
			starts,
			[...starts].sort((a, b) => a - b),
		);
	});

	it('that begin together stand in the order of their ends', () => {
		const place = (end: number): Problem => ({ start: 20, end, message: { text: '' } });
		const { findings } = inspected([ruleOf('comment-x', 'x', { check: () => [29, 27, 28].map(place) })]);
		assert.deepEqual(
			findings.map(({ end }) => end),
			[27, 28, 29],
		);
	});

	it('that the settings keep, or that are a question, are not left over', () => {
		const safe = ruleOf('comment-x', 'x', { isSafe: true });
		assert.deepEqual(inspected([safe], { keep: ['comment-x'] }).left, []);
		const broken = ruleOf('comment-x', 'x', { leftover: ['comment', 'comments'] });
		assert.deepEqual(inspected([broken], { keep: ['comment-x'] }).left, []);
		assert.equal(inspected([broken]).left.length, 2, 'what is not whole is');
		const asks = ruleOf('comment-x', 'x', {
			leftover: ['comment', 'comments'],
			offers: (place) => [{ title: { text: '' }, edits: [deletion(place)] }],
		});
		assert.deepEqual(inspected([asks]).left, []);
	});

	it('of which some are a question have the edits of the others together', () => {
		const mixed = ruleOf('comment-x', 'x', {
			leftover: ['comment', 'comments'],
			*check({ html }) {
				for (const [index, { start, end }] of html.comments.entries()) {
					const safeFix = { title: { text: '' }, edits: [deletion({ start, end })] };
					yield { start, end, message: { text: '' }, ...(index === 0 && { safeFix }) };
				}
			},
		});
		const { editsFor, findings } = inspected([mixed]);
		assert.deepEqual(editsFor('comment-x'), [deletion({ start: findings[0]!.start, end: findings[0]!.end })]);
	});

	it('that are kept have no fix that takes along what means something to Hexo', () => {
		const whole = ruleOf('element', '', {
			leftover: ['element', 'elements'],
			*check({ elements }) {
				for (const { start, end } of elements.filter(({ name }) => name === 'i')) {
					const edits = [deletion({ start, end })];
					yield { start, end, message: { text: '' }, safeFix: { title: { text: '' }, edits } };
				}
			},
		});
		const { findings, fixesOf } = inspected(
			[whole],
			{ keep: ['element'] },
			`${HEAD}<p>甲<i><!-- more --></i><i></i></p>\n`,
		);
		assert.deepEqual(
			findings.map((finding) => fixesOf(finding).length),
			[0, 1],
		);
	});

	it('of blanks stay beside what goes', () => {
		const blanks = ruleOf('blanks', '', {
			check: ({ text }) =>
				[...text.matchAll(/(?<=>)\n/g)].map(({ index }) => ({ start: index, end: index + 1, message: { text: '' } })),
		});
		const source = `${HEAD}<p>甲</p>\n<p>乙<!--x-->丙</p>丁<!--x-->\n戊\n`;
		const { findings } = inspected([blanks, ruleOf('comment-x', 'x', { isSafe: true })], {}, source);
		assert.equal(findings.filter(({ rule }) => rule === 'blanks').length, 2);
	});

	it('that cleaning settles are those that are cleaned, and what the gate refuses is left', () => {
		const rule = ruleOf('comment-x', 'x', { isSafe: true });
		const source = `${HEAD}<p>甲<!--x--></p>\n<p>{<!--x-->{乙</p>\n`;
		const { findings, cleaned, left, after, editsFor } = inspected([rule], {}, source);
		assert.deepEqual(
			findings.map(({ isCleaned }) => isCleaned),
			[true, false],
		);
		assert.deepEqual([cleaned, left], [[findings[0]], [findings[1]]]);
		assert.equal(applyEdits(source, editsFor('comment-x')), after.text);
		assert.deepEqual(editsFor('comment'), []);
		assert.equal(clean(parsePost(source), [rule], { options: DEFAULT_OPTIONS }).text, after.text);
	});

	it('within what others delete are left out', () => {
		const outer: Rule = {
			...ruleOf('outer', ''),
			leftover: ['element', 'elements'],
			*check({ elements }) {
				for (const { start, end } of elements.filter(({ name }) => name === 'i')) {
					const edits = [deletion({ start, end })];
					yield { start, end, message: { text: '' }, safeFix: { title: { text: '' }, edits } };
				}
			},
		};
		const source = `${HEAD}<p>甲<i><!--x--><!--y--></i></p>\n`;
		const rules = [ruleOf('x', 'x', { isSafe: true }), ruleOf('y', 'y'), outer];
		assert.deepEqual(
			inspected(rules, {}, source).findings.map(({ rule }) => rule),
			['outer'],
		);
	});
});
