// The two ways out of a lead image that is Sina's promo.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { imagePromo } from '../../../src/rules/front-matter/image-promo';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

const PROMO = 'https://n.sinaimg.cn/finance/0000/343233024.png';
const OWN = 'https://n.sinaimg.cn/a.jpg';

/** The titles of the fixes of the first finding, and what each makes of the text. */
function fixesIn(text: string): [title: string, after: string][] {
	const post = parsePost(text);
	const [finding] = lint(post, [imagePromo], { options: DEFAULT_OPTIONS });
	assert.ok(finding);
	return finding.fixes.map((fix) => [formatMessage(fix.title), applyEdits(text, editsOf(post, fix)!)]);
}

describe('image-promo', () => {
	const head = (field: string) => `---\r\ntitle: 甲\r\n${field}comments: false\r\n---\r\n`;

	it('offers the first picture, and to remove the field', () => {
		const article = `<p><img src="${PROMO}"><img src="${OWN}"></p>\r\n`;
		assert.deepEqual(fixesIn(`${head(`headimg: "${PROMO}"\r\n`)}${article}`), [
			["Use the article's first picture", `${head(`headimg: "${OWN}"\r\n`)}${article}`],
			['Remove the field headimg', `${head('')}${article}`],
		]);
	});

	it('removes a field of several lines', () => {
		assert.deepEqual(fixesIn(head(`thumbnail: >-\r\n  ${PROMO}\r\n`)), [['Remove the field thumbnail', head('')]]);
	});

	for (const [why, text] of [
		['the field shares its line with a comment', head(`headimg: ${PROMO} # 图\r\n`)],
		['another field refers to its value', head(`headimg: &a ${PROMO}\r\nthumbnail: *a\r\n`)],
		['nothing would be left', `---\nheadimg: ${PROMO}\n---\n`],
		['the block is JSON', `;;;\n"headimg": "${PROMO}"\n;;;\n`],
	] as const) {
		it(`removes nothing where ${why}`, () => assert.deepEqual(fixesIn(text), []));
	}

	it('leaves front matter that Hexo reads', () => {
		const [[, after]] = fixesIn(`---\ntitle: 甲\nheadimg: ${PROMO}\n---\n`) as [[string, string]];
		assert.deepEqual({ ...hexo.parse(after), _content: '' }, { title: '甲', _content: '' });
	});
});
