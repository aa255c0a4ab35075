// Real posts, where they are at hand: what cleaning leaves of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/core/clean';
import { parsePost } from '../../src/core/post';
import { DEFAULT_OPTIONS } from '../../src/core/rule';
import { RULES } from '../../src/rules';
import { checkLaws } from '../laws';

const CORPUS = '../shared/corpus';

/** What must not be left over in a cleaned post from Sina. */
const LEFTOVERS =
	/<!--|<style|appendQr|app-kaihu|artical-player|video-2017|article-editor|cms-style|sudaclick|nodescore|extrascore|data-link|<font|id="(?:\d|\w*stock_|quote_)|ori_titlesource|jinqilin|class="img_descr"><|<p>　*<\/p>|\n[ \t]*\n[ \t]*\n/;

const cleaned = (text: string): string => clean(parsePost(text), RULES, { options: DEFAULT_OPTIONS }).text;

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
