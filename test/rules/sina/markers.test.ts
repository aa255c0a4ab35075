// Every row of the marker tables: its example is found and goes as it is drawn, its look-alike stays.
import assert from 'node:assert/strict';
import { clean } from '../../../src/engine/clean';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { MARKERS, PROMO_PICTURES } from '../../../src/sina/markers';
import type { CommentMarker } from '../../../src/sina/markers/comments';
import type { Marker } from '../../../src/sina/markers/marker';
import { applyEdits } from '../../../src/text/edit';
import { lint } from '../../lint';
import { checkLaws } from '../../oracle/laws';

const CONTEXT = { options: DEFAULT_OPTIONS };
const HEAD = "\n---\ntitle: '示例'\ncategories: \n - 金融\nauthor: 新浪财经\ndate: 2024-05-01 08:00:00\n---\n\n";

const wrap = (article: string): string => `${HEAD}${article}\n<p>文末。</p>\n`;
const withoutBrackets = (example: string): string => example.replace(/[⟦⟧]/g, '');
const withoutMarked = (example: string): string => example.replace(/⟦[^⟧]*⟧/g, '');

const findingsOf = (text: string, rule: string) =>
	lint(parsePost(text), RULES, CONTEXT).filter((finding) => finding.rule === rule);
const cleaned = (text: string): string => clean(parsePost(text), RULES, CONTEXT).text;

/** What becomes of an example: by cleaning, or by the fix that is offered. */
function result(marker: Marker): string {
	const { example, rule, verdict } = marker;
	const text = wrap(withoutBrackets(example));
	const { between } = marker as Partial<CommentMarker>;
	const [finding] = [...findingsOf(text, rule), ...(between ? findingsOf(text, between.rule) : [])];
	assert.ok(finding, 'it is reported');
	if (verdict !== 'ask') {
		return cleaned(text);
	}
	assert.equal(cleaned(text), text, 'it is not removed unasked');
	assert.equal(finding.fixes[0]?.isSafe, false);
	return applyEdits(text, editsOf(parsePost(text), finding.fixes[0])!);
}

describe('markers', () => {
	for (const [index, marker] of MARKERS.entries()) {
		const { example, looksAlike, rule } = marker;
		it(`${index} ${rule}: ${example}`, () => {
			assert.equal(result(marker), wrap(withoutMarked(example)));
			checkLaws(wrap(withoutBrackets(example)));
		});
		it(`${index} ${rule} stays: ${looksAlike}`, () => {
			const text = wrap(looksAlike);
			assert.equal(cleaned(text), text);
			const offers = findingsOf(text, rule).filter(({ fixes }) => fixes.length > 0);
			assert.deepEqual(offers, [], 'nothing is offered');
		});
	}

	for (const { addressEnds } of PROMO_PICTURES) {
		it(`a lead image is a promo's: ${addressEnds}`, () => {
			const address = `https://n.sinaimg.cn/finance${addressEnds}`;
			const text = `---\ntitle: 甲\nheadimg: ${address}\n---\n`;
			const [finding] = findingsOf(text, 'image-promo');
			assert.equal(text.slice(finding!.start, finding!.end), address);
		});
	}

	it('no row is there twice', () => {
		const keys = MARKERS.map(({ example, looksAlike, seen, what, ...key }) =>
			JSON.stringify(key, (_, value) => (value instanceof RegExp ? String(value) : value)),
		);
		assert.deepEqual(keys, [...new Set(keys)]);
	});
});
