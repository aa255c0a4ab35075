// Real posts, where they are at hand: what cleaning leaves of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { namesOf } from '../../src/engine/rule-names';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { type FindingWithFixes, lint } from '../lint';
import { checkLaws } from '../oracle/laws';

const CORPUS = '../shared/corpus';

/** What must not be left over in a cleaned post from Sina. */
const LEFTOVERS =
	/<!--|<style|appendQr|app-kaihu|artical-player|video-2017|article-editor|cms-style|sudaclick|nodescore|extrascore|data-link|<font|id="(?:\d|\w*stock_|quote_)|ori_titlesource|jinqilin|class="img_descr"><|<p>　*<\/p>|\n[ \t]*\n[ \t]*\n/;

const cleaned = (text: string): string => clean(parsePost(text), RULES, { options: DEFAULT_OPTIONS }).text;

/** What a rule finds, or a group of rules. */
const found = (text: string, name: string): FindingWithFixes[] =>
	lint(parsePost(text), RULES, { options: DEFAULT_OPTIONS }).filter(({ rule }) => namesOf(rule).includes(name));

describe('real posts', () => {
	before(function () {
		if (!existsSync(CORPUS)) {
			this.skip();
		}
	});
	const files = (folder: string): string[] => (existsSync(CORPUS) ? readdirSync(`${CORPUS}/${folder}`) : []);
	const read = (file: string): string => readFileSync(`${CORPUS}/${file}`, 'utf8');

	it('the known one comes out as it should, byte for byte', () => {
		assert.equal(cleaned(read('posts/sina-finance-seed000.md')), read('expected/sina-finance-seed000.md'));
	});
	it('no picture is reported above a hint', () => {
		const loud = files('posts').flatMap((file) => found(read(`posts/${file}`), 'article-image'));
		assert.ok(loud.length > 0);
		assert.deepEqual(
			loud.filter(({ severity }) => severity !== 'hint'),
			[],
		);
	});
	it('HTML that readers see as source is reported where it is', () => {
		const places = files('posts').flatMap((file) => {
			const text = read(`posts/${file}`);
			return found(text, 'html-as-code').map(({ start }) => `${file}:${text.slice(0, start).split('\n').length}`);
		});
		assert.deepEqual(
			places,
			[27, 36, 48].map((line) => `MethodStudios-35720426675.md:${line}`),
		);
	});
	it('lead images from promos are reported before and after cleaning, and no others', () => {
		let count = 0;
		for (const file of files('posts')) {
			const text = read(`posts/${file}`);
			const [before, after] = [text, cleaned(text)].map((source) =>
				found(source, 'image-promo').map(({ start, severity }) => `${start} ${severity}`),
			);
			assert.deepEqual(after, before, file);
			assert.ok(
				before!.every((place) => place.endsWith('warning')),
				file,
			);
			count += before!.length;
		}
		assert.equal(count, 6);
	});
	for (const file of files('posts').filter((name) => name.startsWith('sina-'))) {
		it(`${file}: nothing of Sina’s is left over, and nothing else is gone`, () => {
			const text = read(`posts/${file}`);
			checkLaws(text);
			assert.doesNotMatch(cleaned(text), LEFTOVERS);
		});
	}
	for (const file of files('posts').filter((name) => !name.startsWith('sina-'))) {
		it(`${file}: not changed`, () => {
			const text = read(`posts/${file}`);
			assert.equal(cleaned(text), text);
		});
	}
	for (const file of files('sina-html')) {
		it(`${file}: as a post, it keeps the laws`, () => {
			const head = "\n---\ntitle: '示例'\nauthor: 新浪\ndate: 2024-05-08 13:08:00\n---\n\n<div>   \n";
			checkLaws(`${head}${read(`sina-html/${file}`)}  \n</div>\n            `);
		});
	}
});
