// Puts leftovers of Sina's at every place of CommonMark's examples, and compares what Hexo shows before and after cleaning:
// `npm run commonmark`; exit code 1 where a change is of no known kind. Takes some minutes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tests } from 'commonmark-spec';
import Hexo from 'hexo';
import { readArguments } from '../arguments.mjs';
import { bundle, run } from '../sources.mjs';

readArguments('Usage: npm run commonmark (node scripts/measure/commonmark.mjs)', {});
const { changeOf, clean, kindOf } = run(
	await bundle(`
		export { changeOf } from './test/oracle/hexo/cleaning';
		export { clean } from './test/oracle/hexo/product';
		export { kindOf } from './test/oracle/hexo/known';`),
);

const HEAD = '---\ntitle: 甲\nauthor: 新浪财经\ndate: 2024-05-01 12:00:00\ncategories: [金融]\n---\n';

/** What marked reads beyond CommonMark, and what Hexo adds. */
const MORE = [
	...['| 甲 | 乙 |\n| --- | :-: |\n| 丙 | *丁* |\n', '甲|乙\n-|-\n丙|\\|丁\n', '~~甲~~ ~乙~\n', '- [ ] 甲\n- [x] 乙\n'],
	...[
		'www.example.com/甲\n',
		'https://example.com/a?b=1&c=2)\n',
		'a@example.com\n',
		'"甲" -- \'乙\' ...\n',
		'甲\n: 乙\n',
		'甲  \n乙\\\n丙\n',
	],
	...['<div>\n甲\n乙\n</div>\n', '<p>甲</p>\n乙\n', '　　甲\n　　乙\n', '&ldquo;甲&rdquo; &nbsp乙\n'],
];

/** Each takes what stands at a place and returns it with a leftover. */
const LEFTOVERS = {
	comment: (at) => `<!-- news_keyword_pub,x -->${at}`,
	'empty p': (at) => `<p></p>${at}`,
	font: (at) => (at.trim() === '' ? at : `<font cms-style="font-L">${at}</font>`),
	quote: (at) => `<span id="quote_x"></span>${at}`,
	img: (at) => `<img src="https://n.sinaimg.cn/a.jpg" cms-width="5">${at}`,
};

/** Shows Markdown as Hexo does, with its own options. */
async function renderer(folder) {
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ hexo: {} }));
	const hexo = new Hexo(folder, { silent: true });
	await hexo.init();
	await hexo.loadPlugin(createRequire(import.meta.url).resolve('hexo-renderer-marked'));
	return (text) => hexo.render.renderSync({ text, engine: 'md' });
}

/** The cases of one example: a leftover of a kind at a place, where cleaning changes something and readers see it. */
function* changesIn(example, show) {
	const units = [...example, ''];
	for (const [name, put] of Object.entries(LEFTOVERS)) {
		for (const [at, unit] of units.entries()) {
			const article = [...units.slice(0, at), put(unit), ...units.slice(at + 1)].join('');
			const cleaned = clean(HEAD + article);
			count++;
			const hexo = cleaned === HEAD + article ? undefined : changeOf(show(article), show(cleaned.slice(HEAD.length)));
			if (hexo !== undefined) {
				yield {
					about: 'cleaning',
					hexo,
					said: 'the same page',
					post: { path: name, text: HEAD + article },
					config: {},
				};
			}
		}
	}
}

let count = 0;
const folder = mkdtempSync(path.join(tmpdir(), 'news-post-commonmark-'));
const show = await renderer(folder);
const groups = new Map();
for (const { markdown, section } of [...tests, ...MORE.map((markdown) => ({ markdown, section: 'more' }))]) {
	for (const one of changesIn(markdown, show)) {
		const kind = kindOf(one)?.id ?? `NEW in ${section}, ${one.post.path}`;
		groups.set(kind, [...(groups.get(kind) ?? []), one]);
	}
}
rmSync(folder, { recursive: true });
for (const [kind, all] of groups) {
	const { post, hexo } = all.reduce((a, b) => (b.post.text.length < a.post.text.length ? b : a));
	console.log(`${all.length} × ${kind}\n  ${JSON.stringify(post.text.slice(HEAD.length))}\n  ${hexo}`);
}
const unknown = [...groups].filter(([kind]) => kind.startsWith('NEW')).flatMap(([, all]) => all);
console.log(`${count} cases, ${[...groups.values()].flat().length} changes, ${unknown.length} not known`);
process.exitCode = unknown.length > 0 ? 1 : 0;
