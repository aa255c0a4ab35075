// Lead images: fields with one address are one finding, with one fix for all of them.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

const RULES = FRONT_MATTER_RULES.filter(({ id }) => id.startsWith('image-'));

const found = (text: string) => lint(parsePost(text), RULES, { options: DEFAULT_OPTIONS });

/** A post with these sources of the two fields, and what stands between them. */
const post = (headimg: string, thumbnail: string, article = '<p>甲</p>'): string =>
	`---\ntitle: 甲\nheadimg: ${headimg}\nauthor: 新浪财经\nthumbnail: ${thumbnail}\n---\n${article}\n`;

describe('two lead images with one address', () => {
	const OWN = '<img src="https://n.sinaimg.cn/own.jpg">';
	const CASES: readonly (readonly [
		rule: string,
		headimg: string,
		thumbnail: string,
		article: string,
		fixed: string,
	])[] = [
		[
			'image-url-protocol',
			'//a.cn/b.jpg',
			"'//a.cn/b.jpg'",
			'',
			post("'https://a.cn/b.jpg'", "'https://a.cn/b.jpg'", ''),
		],
		[
			'image-url-relative',
			'images/a.png',
			'images/a.png',
			OWN,
			post("'https://n.sinaimg.cn/own.jpg'", "'https://n.sinaimg.cn/own.jpg'", OWN),
		],
		[
			'image-placeholder',
			"'https://picsum.photos/4'",
			'https://picsum.photos/4',
			OWN,
			post("'https://n.sinaimg.cn/own.jpg'", 'https://n.sinaimg.cn/own.jpg', OWN),
		],
		[
			'image-proxy',
			'"https://p.cn/?http://a.cn/b.jpg"',
			'https://p.cn/?http://a.cn/b.jpg',
			'',
			post('"http://a.cn/b.jpg"', 'http://a.cn/b.jpg', ''),
		],
		[
			'image-promo',
			'https://n.sinaimg.cn/finance/0000/343233024.png',
			'https://n.sinaimg.cn/finance/0000/343233024.png',
			OWN,
			post('https://n.sinaimg.cn/own.jpg', 'https://n.sinaimg.cn/own.jpg', OWN),
		],
		[
			'image-promo-stray',
			'https://n.sinaimg.cn/b.png',
			"'https://n.sinaimg.cn/b.png'",
			OWN,
			post('https://n.sinaimg.cn/own.jpg', "'https://n.sinaimg.cn/own.jpg'", OWN),
		],
	];
	for (const [rule, headimg, thumbnail, article, fixed] of CASES) {
		it(`are one finding of ${rule}`, () => {
			const text = post(headimg, thumbnail, article);
			const findings = found(text);
			assert.deepEqual(
				findings.map((one) => one.rule),
				[rule],
			);
			const { start, related = [], fixes } = findings[0]!;
			assert.equal(text.slice(0, start).split('\n').length, 3);
			assert.deepEqual(
				related.map((place) => text.slice(0, place.start).split('\n').length),
				[5],
			);
			assert.equal(applyEdits(text, editsOf(parsePost(text), fixes[0]!)!), fixed);
		});
	}

	it('go together, where the promo has no other picture to give way to', () => {
		const promo = 'https://n.sinaimg.cn/finance/0000/343233024.png';
		const text = post(promo, `'${promo}'`);
		const [fix] = found(text)[0]!.fixes;
		assert.equal(formatMessage(fix!.title), 'Remove the fields headimg, thumbnail');
		assert.equal(
			applyEdits(text, editsOf(parsePost(text), fix!)!),
			'---\ntitle: 甲\nauthor: 新浪财经\n---\n<p>甲</p>\n',
		);
	});
});

describe('other pairs of lead images', () => {
	const summary = (text: string) => found(text).map(({ rule, severity }) => `${rule} ${severity}`);

	it('empty ones are told each by itself', () => {
		assert.deepEqual(summary(post("''", "''")), ['image-url-empty information', 'image-url-empty information']);
		assert.deepEqual(summary(post('', '')), ['image-url-empty information', 'image-url-empty information']);
		const unseen = post("'\u200b'", "'\u200b'");
		assert.deepEqual(summary(unseen), ['image-url-empty information', 'image-url-empty information']);
	});
	it('two that are wrong are two findings', () => {
		assert.deepEqual(summary(post('//a.cn/b.jpg', '//a.cn/c.jpg')), [
			'image-url-protocol warning',
			'image-url-protocol warning',
		]);
	});
	it('a promo and another picture are told as what they are', () => {
		assert.deepEqual(summary(post('https://n.sinaimg.cn/finance/0000/343233024.png', 'https://a.cn/b.jpg')), [
			'image-promo warning',
		]);
	});
	it('one that a video was shown with is never called a promo’s, nor to be removed', () => {
		const [finding] = found(post('https://n.sinaimg.cn/front/1/poster.jpg', 'https://n.sinaimg.cn/front/1/poster.jpg'));
		assert.equal(finding?.rule, 'image-promo-stray');
		assert.doesNotMatch(formatMessage(finding.message), /promo/);
		assert.deepEqual(finding.fixes, []);
	});
});

describe('addresses without end', () => {
	it('are looked at in no time', function () {
		this.timeout(5000);
		for (const piece of ['https://', ' ', '"', '&amp;', ',', '![', '.jpg', '//', '{', '\u200b']) {
			found(post(`'https://a.cn/${piece.replaceAll("'", '').repeat(1000)}'`, 'https://a.cn/b.jpg'));
		}
	});
});
