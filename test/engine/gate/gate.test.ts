// The gate: which fixes are let through together, which win, what they may not touch, and how long it tries.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf, type Manner, type Vetted, vet } from '../../../src/engine/gate/gate';
import type { Fix } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { isBlank } from '../../../src/text/blanks';
import { applyEdits, insertion, type TextEdit } from '../../../src/text/edit';
import { holds } from '../../holds';
import { sinaGarbage } from '../../oracle/generators';

const HEAD = '---\ntitle: 甲\n---\n';

/** A fix of a name that deletes these places. */
const fixOf = (text: string, ...edits: TextEdit[]): Fix => ({ title: { text }, edits });
const namesOf = (fixes: Iterable<Fix>): string[] => [...fixes].map(({ title }) => title.text);

/**
 * An article in which each fix is marked: `⟦a:…⟧` is a deletion of the fix `a`, which may have several.
 * The fixes are in the order of their names.
 */
function marked(source: string): { text: string; fixes: Fix[] } {
	let text = '';
	const edits = new Map<string, TextEdit[]>();
	const open: { name: string; start: number }[] = [];
	for (const piece of source.split(/(⟦\w:|⟧)/)) {
		if (piece.startsWith('⟦')) {
			open.push({ name: piece[1]!, start: text.length });
		} else if (piece === '⟧') {
			const { name, start } = open.pop()!;
			edits.set(name, [...(edits.get(name) ?? []), { start, end: text.length, text: '' }]);
		} else {
			text += piece;
		}
	}
	const names = [...edits.keys()].sort();
	return { text: HEAD + text, fixes: names.map((name) => fixOf(name, ...moved(edits.get(name)!))) };
}

const moved = (edits: TextEdit[]): TextEdit[] =>
	edits.map(({ start, end, text }) => ({ start: start + HEAD.length, end: end + HEAD.length, text }));

function vetted(source: string, manner?: Manner) {
	const { text, fixes } = marked(source);
	const { accepted, subsumed, edits, after } = vet(parsePost(text), fixes, manner);
	assert.equal(applyEdits(text, edits), after.text, 'the edits give the text');
	return {
		accepted: namesOf(accepted).join(''),
		subsumed: namesOf(subsumed).join(''),
		text: after.text.slice(HEAD.length),
	};
}

/** What the gate lets through, and how often it tries: it looks once in each try whether blank lines are to be settled. */
function tried(text: string, fixes: readonly Fix[]): { tries: number; result: Vetted } {
	let tries = 0;
	const manner: Manner = {
		get settlesBlankLines() {
			tries++;
			return true;
		},
	};
	return { result: vet(parsePost(text), fixes, manner), tries };
}

describe('the gate', () => {
	const cases: [name: string, source: string, accepted: string, after: string, subsumed?: string][] = [
		['lets everything through that does no harm', '<p>⟦a:<i>⟧甲⟦a:</i>⟧⟦b:<!-- -->⟧</p>\n', 'ab', '<p>甲</p>\n'],
		['takes the line along that is left empty', '<p>甲</p>\n⟦a:<p></p>⟧\n<p>乙</p>\n', 'a', '<p>甲</p>\n<p>乙</p>\n'],
		['takes a fix whole or not at all', '<p>{⟦a:<!-- -->⟧{甲⟦a:<!-- -->⟧</p>\n', '', '<p>{<!-- -->{甲<!-- --></p>\n'],
		[
			'refuses one and lets the others through',
			'<p>⟦a:<!-- -->⟧甲{⟦b:<!-- -->⟧{乙⟦c:<!-- -->⟧</p>\n',
			'ac',
			'<p>甲{<!-- -->{乙</p>\n',
		],
		[
			'refuses half of an element and lets the others through',
			'<p>⟦a:<!-- -->⟧甲⟦b:<b>⟧乙</b>⟦c:<!-- -->⟧</p>\n',
			'ac',
			'<p>甲<b>乙</b></p>\n',
		],
		['leaves out what lies in a deletion', '<p>甲⟦a:<i>⟦b:<!-- -->⟧</i>⟧</p>\n', 'a', '<p>甲</p>\n', 'b'],
		['takes the greater one, though it is later', '<p>甲⟦b:<i>⟦a:<!-- -->⟧</i>⟧</p>\n', 'b', '<p>甲</p>\n', 'a'],
		[
			'refuses what brings a mark to the start of the article, and that alone',
			'⟦a:<!-- -->⟧\uFEFF<!-->⟦b:<!-- -->⟧<\n',
			'b',
			'<!-- -->\uFEFF<!--><\n',
		],
		['puts no blanks after a fence', '```\n甲\n```\n⟦a:<i></i>⟧  \n', '', '```\n甲\n```\n<i></i>  \n'],
		[
			'takes one of two that do harm together',
			'<p>{⟦a:<!-- -->⟧⟦b:<!-- -->⟧{甲⟦c:<!-- -->⟧</p>\n',
			'ca',
			'<p>{<!-- -->{甲</p>\n',
		],
		[
			'tries what lies in a deletion alone where that is refused',
			'<p>甲{⟦a:<i>⟦b:<!-- -->⟧</i>⟧{乙</p>\n',
			'b',
			'<p>甲{<i></i>{乙</p>\n',
		],
	];
	for (const [name, source, accepted, text, subsumed = ''] of cases) {
		it(name, () => assert.deepEqual(vetted(source), { accepted, subsumed, text }));
	}

	it('lets the earlier one win where two want the same place', () => {
		const text = `${HEAD}<p>甲<!-- --><!-- -->乙</p>\n`;
		const at = text.indexOf('<!--');
		const one = fixOf('one', { start: at, end: at + 8, text: '' });
		const both = fixOf('both', ...one.edits, { start: at + 8, end: at + 16, text: '' });
		const same = fixOf('same', ...one.edits);
		const winners = (...fixes: Fix[]): string[] => namesOf(vet(parsePost(text), fixes).accepted);
		assert.deepEqual(winners(one, same), ['one']);
		assert.deepEqual(winners(same, one), ['same']);
		assert.deepEqual(winners(one, both), ['both'], 'the one around it');
		// Neither lies in the other.
		const crossing = fixOf('crossing', { start: at + 8, end: at + 17, text: '' });
		const before = fixOf('before', { start: at - 1, end: at + 16, text: '' });
		assert.deepEqual(winners(crossing, before), ['before'], 'the one that deletes more');
	});

	it('refuses what inserts into a deletion', () => {
		const text = `${HEAD}<p>甲<i></i></p>\n`;
		const at = text.indexOf('<i>');
		const outer = fixOf('outer', { start: at, end: at + 7, text: '' });
		const inner = fixOf('inner', insertion(at + 3, '乙'));
		const { accepted, subsumed } = vet(parsePost(text), [inner, outer]);
		assert.deepEqual([namesOf(accepted), namesOf(subsumed)], [['outer'], ['inner']]);
	});

	describe('where fixes meet', () => {
		const text = `${HEAD}<p>${'甲'.repeat(60)}</p>\n`;
		const at = HEAD.length + 3;
		const cut = (start: number, end: number): TextEdit => ({ start: at + start, end: at + end, text: '' });
		const put = (offset: number): TextEdit => insertion(at + offset, '乙');
		const cases: [name: string, fixes: TextEdit[][], accepted: string, subsumed?: string][] = [
			['takes deletions next to each other', [[cut(3, 5)], [cut(5, 9)]], '01'],
			['takes what is put in at either end of a deletion', [[cut(5, 8)], [put(5)], [put(8)]], '012'],
			['takes two that put in at one place', [[put(5)], [put(5)]], '01'],
			[
				'takes what goes, where something is put in before or after',
				[[put(5), cut(20, 40)], [cut(5, 8)], [cut(3, 5)]],
				'012',
			],
			['refuses what goes around something that is put in', [[put(5), cut(20, 40)], [cut(3, 8)]], '0'],
			['likewise right after the first sign', [[put(4), cut(20, 40)], [cut(3, 8)]], '0'],
			['likewise right before the last', [[put(7), cut(20, 40)], [cut(3, 8)]], '0'],
			['refuses what lies in a deletion with a part only', [[cut(0, 10)], [cut(2, 4), cut(20, 22)]], '0'],
			['refuses what reaches out of a deletion, or into it', [[cut(5, 15)], [cut(14, 18)], [cut(3, 6)]], '0'],
			['refuses what reaches from one deletion to the next', [[cut(5, 15)], [cut(15, 25)], [cut(14, 16)]], '01'],
			[
				'leaves out what lies in a deletion, at its very ends, too',
				[[cut(5, 15)], [cut(5, 8)], [cut(12, 15)], [put(6)]],
				'0',
				'123',
			],
		];
		for (const [name, all, accepted, subsumed = ''] of cases) {
			it(name, () => {
				const fixes = all.map((edits, index) => fixOf(String(index), ...edits));
				const vetted = vet(parsePost(text), fixes);
				assert.equal(namesOf(vetted.accepted).sort().join(''), accepted);
				assert.equal(namesOf(vetted.subsumed).sort().join(''), subsumed);
			});
		}
	});

	const forbidden: [name: string, source: string][] = [
		['fenced code', '```\n⟦a:<!-- -->⟧\n```\n'],
		['an indented listing', '    甲⟦a:<!-- -->⟧\n'],
		['inline code', '甲 `⟦a:<!-- -->⟧`\n'],
		['an element that shows its content', '<pre>甲⟦a:<!-- -->⟧</pre>\n'],
		['what Hexo shows as it is', '{% raw %}⟦a:<!-- -->⟧{% endraw %}\n'],
		['a tag that Markdown shows as text', '甲 \\⟦a:<b>⟧乙\n'],
		['a drawing', '<svg><g>⟦a:<!-- -->⟧</g></svg>\n'],
	];
	for (const [name, source] of forbidden) {
		it(`touches nothing in ${name}`, () => assert.equal(vetted(source).accepted, ''));
	}

	it('touches nothing that is to be spared, and nothing before the article', () => {
		const { text, fixes } = marked('<p>甲⟦a:<!-- 1 -->⟧乙⟦b:<!-- 2 -->⟧</p>\n');
		const spared = [fixes[0]!.edits[0]!];
		assert.deepEqual(namesOf(vet(parsePost(text), fixes, { spared }).accepted), ['b']);
		const early = fixOf('early', { start: 4, end: HEAD.length + 1, text: '' });
		assert.deepEqual(vet(parsePost(text), [early]).accepted, []);
	});

	it('settles blank lines only where it is asked to, and only where that does no harm', () => {
		const source = '<p>甲</p>\n\n⟦a:<!-- -->⟧\n\n<p>乙</p>\n';
		assert.equal(vetted(source).text, '<p>甲</p>\n\n\n<p>乙</p>\n');
		assert.equal(vetted(source, { settlesBlankLines: true }).text, '<p>甲</p>\n\n<p>乙</p>\n');
		const inPre = '<pre>甲\n\n</pre>⟦a:<!-- -->⟧\n';
		assert.equal(vetted(inPre, { settlesBlankLines: true }).text, '<pre>甲\n\n</pre>\n');
		// The block of HTML that would come to stand there ends elsewhere for some.
		const above = '<p>甲</p>\n\n⟦a:<!-- -->⟧\n\n<pre>乙</style></pre>\n';
		assert.equal(vetted(above, { settlesBlankLines: true }).text, '<p>甲</p>\n\n\n<pre>乙</style></pre>\n');
	});

	it('tries a bounded number of times, however many are refused, and still lets what it can through', () => {
		const rows = Array.from({ length: 300 }, (_, at) => `<p>{⟦a:<!-- ${at} -->⟧{甲</p>\n`);
		const { text, fixes } = marked(rows.join(''));
		const single = fixes[0]!.edits.map((edit, at) => fixOf(String(at), edit));
		const { result, tries } = tried(text, single);
		assert.ok(tries <= 64, `${tries} tries`);
		assert.deepEqual(result.accepted, []);
		assert.equal(result.after.text, text);
	});

	it('tries less often the longer the text is', () => {
		const rows = '⟦a:# ⟧甲\n\n'.repeat(200);
		for (const [length, tries] of [
			[1_400, 64],
			[33_333, 30],
			[70_000, 16],
		] as const) {
			const { text, fixes } = marked(rows);
			const long = `${text}<p>${'乙'.repeat(length - text.length - 8)}</p>\n`;
			assert.equal(long.length, length);
			const single = fixes[0]!.edits.map((edit, at) => fixOf(String(at), edit));
			assert.equal(tried(long, single).tries, tries);
		}
	});

	it('needs one try where nothing is refused, and one more where it is known what is', () => {
		const { text, fixes } = marked('<p>⟦a:<i>⟧甲⟦a:</i>⟧⟦b:<!-- -->⟧</p>\n');
		assert.equal(tried(text, fixes).tries, 1);
		assert.equal(tried(text, []).tries, 0);
		const refused = marked('<p>⟦a:<!-- -->⟧甲{⟦b:<!-- -->⟧{乙⟦c:<!-- -->⟧</p>\n');
		assert.equal(tried(refused.text, refused.fixes).tries, 2);
		const put = [...marked('甲*乙*\n\n<p>丙⟦b:<!-- -->⟧丁⟦c:<!-- -->⟧戊⟦d:<!-- -->⟧</p>\n').fixes];
		const tag = fixOf('a', insertion(HEAD.length, '<i>'), insertion(HEAD.length + 1, '</i>'));
		const article = '甲*乙*\n\n<p>丙<!-- -->丁<!-- -->戊<!-- --></p>\n';
		assert.equal(tried(HEAD + article, [tag, ...put]).tries, 2, 'for what is put in, too');
	});

	it('needs one more for all lists that would be one, and lets go what is not needed to keep them apart', () => {
		const { text, fixes } = marked('- 甲\n\n⟦a:<p></p>⟧\n\n- 乙\n\n丙\n\n'.repeat(30));
		const single = fixes[0]!.edits.map((edit, at) => fixOf(String(at), edit));
		const { result, tries } = tried(text, single);
		assert.deepEqual(result.accepted, []);
		assert.equal(tries, 1);
		const two = '- 甲\n\n⟦a:<p></p>⟧\n\n⟦b:<p></p>⟧\n\n- 乙\n';
		assert.deepEqual(vetted(two).accepted, 'b');
	});

	it('needs one more where one is suspected, which is tried alone', () => {
		const { text, fixes } = marked('⟦a:# ⟧丙⟦a:<!-- -->⟧\n\n<p>甲⟦b:<!-- -->⟧乙⟦c:<!-- -->⟧丁⟦d:<!-- -->⟧</p>\n');
		assert.equal(tried(text, fixes).tries, 3);
		assert.deepEqual(namesOf(vet(parsePost(text), fixes).accepted), ['b', 'c', 'd']);
	});

	it('gives edits that lead to the very text, of fixes that are whole, for any fixes', () => {
		const places = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(12)), { minLength: 1, maxLength: 3 }), { maxLength: 8 });
		holds(fc.tuple(sinaGarbage, places), 300, ([text, places]) => {
			const post = parsePost(text);
			const fixes = places.map((all, index) => {
				const edits: TextEdit[] = [];
				for (const [at, length] of all) {
					const start = at % (text.length + 1);
					const end = Math.min(text.length, start + length);
					if (edits.every((edit) => edit.end <= start || end <= edit.start)) {
						edits.push({ start, end, text: '' });
					}
				}
				return fixOf(String(index), ...edits);
			});
			const { accepted, edits, after } = vet(post, fixes);
			assert.equal(applyEdits(text, edits), after.text);
			const isDeleted = (at: number): boolean => edits.some(({ start, end }) => start <= at && at < end);
			for (const { start, end } of accepted.flatMap((fix) => fix.edits)) {
				for (let at = start; at < end; at++) {
					assert.ok(isDeleted(at) || isBlank(text[at]!), `${at} of an accepted fix is deleted`);
				}
			}
			const owned = accepted.flatMap((fix) => fix.edits);
			for (const { start, end } of edits) {
				for (let at = start; at < end; at++) {
					const isOwned = owned.some((edit) => edit.start <= at && at < edit.end);
					assert.ok(isOwned || isBlank(text[at]!), `${at} is no part of a fix, and no blank`);
				}
			}
		});
	});
});

describe('editsOf', () => {
	const text = '---\ntitle: 甲 \n---\n<p>乙<!-- --></p>\n<p>{<!-- -->{丙</p>\n';
	const post = parsePost(text);
	const [first, second] = [...text.matchAll(/<!-- -->/g)].map(({ index }) => ({
		start: index,
		end: index + 8,
		text: '',
	}));

	it('passes a fix of the front matter on, sorted', () => {
		const edits = [insertion(12, '乙'), { start: 4, end: 5, text: 'T' }];
		assert.deepEqual(editsOf(post, fixOf('a', ...edits)), [edits[1], edits[0]]);
	});
	it('gives the edits of a fix of the article', () => assert.deepEqual(editsOf(post, fixOf('a', first!)), [first]));
	it('gives nothing for one that is refused', () => assert.equal(editsOf(post, fixOf('a', second!)), undefined));
	it('gives nothing for one that reaches from the front matter into the article', () =>
		assert.equal(editsOf(post, fixOf('a', { start: 4, end: 5, text: 'T' }, first!)), undefined));
	it('gives nothing for a place that is spared', () =>
		assert.equal(editsOf(post, fixOf('a', first!), { spared: [first!] }), undefined));
	it('passes on what touches the front matter up to its very end, or moves that', () => {
		const last = { start: post.body.start - 1, end: post.body.start, text: '' };
		assert.deepEqual(editsOf(post, fixOf('a', last)), [last]);
		const moves = [first!, { start: 4, end: 5, text: 'T' }];
		assert.deepEqual(editsOf(post, { ...fixOf('a', ...moves), movesEnd: true }), [moves[1], moves[0]]);
	});

	describe('for one that mends the page', () => {
		const page = `${HEAD}<p>{己{</p>\n\n\`乙\` 丙 \\<b>丁 \\<i>庚 <code>戊</code> <code>辛 \\<br></code> <code><br ，>壬</code>\n`;
		const mended = parsePost(page);
		const place = (source: string): TextEdit => {
			const start = page.indexOf(source);
			return { start, end: start + source.length, text: '' };
		};
		const mends = (...edits: TextEdit[]) => editsOf(mended, { ...fixOf('a', ...edits), mends: true });

		it('gives the edits, sorted, whatever they change', () => {
			assert.deepEqual(mends(place('丙'), place('己')), [place('己'), place('丙')]);
		});
		it('lets it change a tag that is only shown', () => assert.deepEqual(mends(place('<b>')), [place('<b>')]));
		it('keeps it away from code and from the front matter', () => {
			for (const source of ['乙', '戊', '<code>戊', '辛', '壬']) {
				assert.equal(mends(place(source)), undefined, source);
				assert.equal(mends(place('己'), place(source)), undefined, source);
			}
			assert.equal(mends({ start: 4, end: 5, text: 'T' }, place('己')), undefined);
		});
		it('lets nothing pass otherwise that changes what the post says', () =>
			assert.equal(editsOf(mended, fixOf('a', place('己'))), undefined));
	});
});
