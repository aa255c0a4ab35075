// Shows what is not linear: how long parse, lint and clean take on hostile texts, at size n and at 8n.
// The goal is a ratio of at most 12. The last line counts the families beyond it.
import { readArguments, refuse } from '../arguments.mjs';
import { engineSource } from '../engine.mjs';
import { bundle, run } from '../sources.mjs';

const USAGE = `Usage: node scripts/measure/adversarial.mjs [--size N] [FAMILY …]
  --size N  UTF-16 units of the smaller text (20000)
  FAMILY    part of the name of a family of texts; all families where none is named`;

const { values, positionals: wanted } = readArguments(USAGE, { size: { type: 'number' } }, { max: Infinity });
const size = values.size ?? 20_000;
const GOAL = 12;
/** Below this many milliseconds a ratio says nothing but noise. */
const NOISE = 40;
const STOP = 30_000;

const HEAD = "\n---\ntitle: '甲'\ncategories: \n - 新浪财经\nauthor: 新浪财经\ndate: 2024-05-01 08:00:00\n---\n\n";
const MARK = '<!-- 文末二维码 start -->';

/** A text of about `length` characters made of one piece. */
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length));
/** Opening pieces, then closing ones. */
const nest = (open, close, length) => {
	const depth = Math.ceil(length / (open.length + close.length));
	return open.repeat(depth) + close.repeat(depth);
};
const body = (make) => (length) => HEAD + make(length);
const numbered = (make, length) => {
	let text = '';
	for (let index = 0; text.length < length; index++) {
		text += make(index);
	}
	return text;
};

const FAMILIES = {
	'nested div': body((n) => nest('<div>', '</div>', n)),
	'nested font': body((n) => nest('<font cms-style="font-L">', '</font>', n)),
	'nested bold font': body((n) => nest('<font cms-style="strong-Bold">', '</font>', n)),
	'nested bold p': body((n) => nest('<p cms-style="strong-Bold">', '</p>', n)),
	'nested strong': body((n) => `<p cms-style="strong-Bold">${nest('<strong>甲', '</strong>', n)}</p>`),
	'nested stock spans': body((n) => nest('<span id="stock_sh600000"><a class="keyword">', '</a></span>', n)),
	'nested promos': body((n) => nest('<div class="appendQr_wrap">', '</div>', n)),
	'nested empty wrappers': body((n) => nest('<div class="img_wrapper">', '</div>', n)),
	'nested empty, comment inside': body((n) => `${nest('<p><span>', `</span></p>`, n)}${MARK}`),
	'nested blockquote promos': body((n) => nest('<blockquote><a href="jinqilin.shtml">', '</a></blockquote>', n)),
	'nested tables': body((n) => nest('<table><tr><td>', '</td></tr></table>', n)),
	'nested pre': body((n) => nest('<pre>', '</pre>', n)),
	'unclosed div': body((n) => fill('<div>', n)),
	'unclosed font and p': body((n) => fill('<font cms-style="font-L"><p>', n)),
	'unclosed promos': body((n) => fill('<div class="appendQr_wrap">甲', n)),
	'unclosed stock spans': body((n) => fill('<span id="stock_sh600000"><a class="keyword">', n)),
	'unclosed bold': body((n) => fill('<b><font cms-style="strong-Bold">', n)),
	'end tags only': body((n) => fill('</div></p></font>', n)),
	'misnested formatting': body((n) => fill('<b><font></b></font>', n)),
	'unclosed comments': body((n) => fill('<!-- 总声明', n)),
	'unclosed quotes': body((n) => fill('<p class="', n)),
	'unclosed tags': body((n) => fill('<p ', n)),
	'unclosed style': body((n) => fill('<style>.appendQr_wrap{', n)),
	'runs of <': body((n) => fill('<', n)),
	'runs of </': body((n) => fill('</', n)),
	'runs of <!': body((n) => fill('<!', n)),
	'runs of &': body((n) => fill('&', n)),
	'runs of &#': body((n) => fill('&#x1', n)),
	'runs of `': body((n) => fill('`', n)),
	'backticks of all lengths': body((n) => numbered((index) => `${'`'.repeat(index % 200)} 甲 `, n)),
	'runs of *': body((n) => fill('*', n)),
	'runs of *a': body((n) => fill('*a ', n)),
	'runs of _': body((n) => fill('_a ', n)),
	'runs of [': body((n) => fill('[', n)),
	'runs of ](': body((n) => fill('](', n)),
	'runs of ![': body((n) => fill('![', n)),
	'blanks in a heading': body((n) => `甲\n${fill(' ', n)}乙\n===\n`),
	'one line of a quote': body((n) => `> ${fill('甲<!-- 总声明-->', n)}`),
	'addresses with backticks': body((n) => fill('//`a', n)),
	'runs of "': body((n) => fill('"', n)),
	'runs of -': body((n) => fill('-', n)),
	'runs of \\': body((n) => fill('\\', n)),
	'runs of |': body((n) => fill('|', n)),
	tables: body((n) => `|甲|乙|\n|---|---|\n${fill('|丙|丁|\n', n)}`),
	'wide table': body((n) => `${fill('|甲', n / 2)}|\n${fill('|-', n / 2)}|\n`),
	fences: body((n) => fill('```\n甲\n```\n', n)),
	'unclosed fences': body((n) => fill('~~~\n甲\n\n', n)),
	'indented lines': body((n) => fill('\n\n    甲\n甲', n)),
	'indented HTML': body((n) => `<div>${fill('\n\n    <p>甲</p>', n)}`),
	blanks: body((n) => fill(' ', n)),
	'blank lines': body((n) => `<p>甲</p>${fill('\n', n)}<p>乙</p>`),
	'blank lines with blanks': body((n) => `<p>甲</p>${fill('  \t\n', n)}<p>乙</p>`),
	'many blank runs': body((n) => fill('<p>甲</p>\n\n\n\n', n)),
	'blanks inside lines': body((n) => fill(`甲${' '.repeat(500)}`, n)),
	'deep lists': body((n) => numbered((index) => `${'  '.repeat(Math.min(index, 200))}- 甲\n`, n)),
	'deep quotes': body((n) => fill('> ', n)),
	'lists on one line': body((n) => fill('- ', n)),
	'one long line': body((n) => fill('甲乙丙丁，', n)),
	'one long paragraph of lines': body((n) => fill('甲乙丙丁\n', n)),
	'comments of Sina': body((n) => fill(`${MARK}\n`, n)),
	'comments of Sina on one line': body((n) => fill(MARK, n)),
	'comments of Sina in text': body((n) => fill(`甲${MARK}`, n)),
	'comments between lines of text': body((n) => fill(`甲${MARK}\n`, n)),
	'paragraphs of Sina': body((n) => fill('<p cms-style="font-L">　　<font cms-style="strong-Bold">甲</font></p>\n', n)),
	'bold fonts in one p': body((n) => `<p>${fill('<font cms-style="strong-Bold">甲</font>', n)}</p>`),
	'bold p of many fonts': body((n) => `<p cms-style="strong-Bold">${fill('<font>甲</font><b>乙</b>', n)}</p>`),
	'stock links': body((n) => fill('<span id="stock_a"><a class="keyword">甲</a></span><span id="quote_a"></span>', n)),
	promos: body((n) => fill('<div class="appendQr_wrap">扫码</div>\n', n)),
	'empty paragraphs': body((n) => fill('<p>　　</p>\n', n)),
	'empty in empty, one a pass': body((n) => nest('<p>', '</p>', n)),
	pictures: body((n) => fill('<img id="0" src="https://n.sinaimg.cn/a.jpg">', n)),
	'edits the gate refuses: entities': body((n) => fill(`&${MARK}amp;`, n)),
	'edits the gate refuses: words': body((n) => `<div>${fill('甲<p></p>', n)}</div>`),
	'edits the gate refuses: stars': body((n) => fill(`甲*${MARK}*乙\n\n`, n)),
	'edits the gate refuses: headings': body((n) => fill(`${MARK}# 甲\n\n`, n)),
	'edits the gate refuses: every other': body((n) => fill(`甲*${MARK}*乙\n\n<p>${MARK}甲</p>\n\n`, n)),
	'edits in code': body((n) => fill(`\`${MARK}\` `, n)),
	'overlapping edits': body((n) => nest('<div class="appendQr_wrap"><p class="article-editor">', '</p></div>', n)),
	'huge comment': body((n) => `<!--article_adlist[${fill('<p cms-style="x">甲</p>', n)}]article_adlist-->`),
	'huge attribute': body((n) => `<p cms-style="${fill('font-L ', n)}">甲</p>`),
	'huge class': body((n) => `<p class="${fill('a ', n)}">甲</p>`),
	'many attributes': body((n) => `<p ${fill('cms-style="x" ', n)}>甲</p>`),
	'many different attributes': body((n) => `<p ${numbered((index) => `a${index} `, n)}>甲</p>`),
	'huge style': body((n) => `<style>${fill('.appendQr_wrap{x:y}', n)}</style>`),
	'huge promo': body((n) => `<div class="appendQr_wrap">${fill('甲', n)}</div>`),
	'huge editor line': body((n) => `<p class="article-editor">责任编辑：${fill('甲', n)}</p>`),
	'many front matter fields': (n) => `---\n${numbered((index) => `key${index}: 甲\n`, n)}---\n`,
	'huge title': (n) => `---\ntitle: '${fill('甲', n)}'\ndate: 2024-05-01\n---\n`,
	'huge list in front matter': (n) => `---\ntitle: 甲\ncategories:\n${fill(' - 甲\n', n)}---\n`,
	'different categories': (n) => `---\ntitle: 甲\ncategories:\n${numbered((index) => ` - a${index}\n`, n)}---\n`,
	'a path of categories': (n) => `---\ntitle: 甲\ncategories:\n - [${numbered((index) => `a${index}, `, n)}]\n---\n`,
	'comments in one paragraph': body((n) => fill('<!-- 总声明-->甲\n', n)),
	'style sheets in one paragraph': body((n) => fill('<style>.appendQr_x{}</style>甲\n', n)),
	'broken front matter lines': (n) => `---\ntitle: 甲\n${fill("a: 'it's'\n", n)}---\n`,
	'unclosed front matter': (n) => `---\n${fill('title: 甲\n', n)}`,
	'dashes in the body': body((n) => fill('---\n甲\n', n)),
	'YAML: nested flow': (n) => `---\ntitle: ${fill('[', n)}\n---\n`,
	'YAML: nested maps': (n) => `---\ntitle: ${fill('{a: ', n)}\n---\n`,
	'YAML: question marks': (n) => `---\n${fill('? ', n)}x\n---\n`,
	'YAML: aliases': (n) =>
		`---\na0: &a0 [x,x,x,x,x,x,x,x]\n${numbered((index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(8)}]\n`, n)}---\n`,
	'YAML: anchors': (n) => `---\n${fill('a: &b c\n', n)}---\n`,
	'YAML: quotes': (n) => `---\ntitle: ${fill('"', n)}\n---\n`,
	'YAML: tabs': (n) => `---\ntitle:\n${fill('\t', n)}x\n---\n`,
	'blank lines before front matter': (n) => `${fill('\n', n)}---\ntitle: 甲\n---\n`,
	CRLF: body((n) => fill('<p cms-style="font-L">　　甲</p>\r\n\r\n\r\n', n)),
	'lone surrogates and NUL': body((n) => fill('\ud800\0', n)),
};

for (const word of wanted) {
	if (!Object.keys(FAMILIES).some((name) => name.includes(word))) refuse(`There is no family '${word}'`, USAGE);
}

const { parsePost, inspect, clean, DEFAULT_OPTIONS, RULES } = run(await bundle(engineSource()));
const context = { options: DEFAULT_OPTIONS, now: 0, path: '_posts/a.md' };
const STAGES = {
	parse: ({ text }) => parsePost(text),
	inspect: (post) => inspect(post, RULES, context),
	clean: (post) => clean(post, RULES, context),
};

/** The shortest of three runs in milliseconds, or of one where it is long. */
function time(run) {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3 && best > round * 100; round++) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
		if (best > 1_000) {
			break;
		}
	}
	return best;
}

function measure(text) {
	const post = parsePost(text);
	return Object.fromEntries(Object.entries(STAGES).map(([stage, run]) => [stage, time(() => run(post))]));
}

let beyond = 0;
console.log(
	`${'family'.padEnd(36)}${Object.keys(STAGES)
		.map((stage) => stage.padStart(24))
		.join('')}`,
);
for (const [name, make] of Object.entries(FAMILIES)) {
	if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) {
		continue;
	}
	try {
		measure(make(size / 4)); // lets the compiler warm up
		const small = measure(make(size));
		const isHopeless = Object.values(small).some((ms) => ms > STOP / 64);
		const large = isHopeless ? small : measure(make(size * 8));
		let line = name.padEnd(36);
		let isBeyond = isHopeless;
		for (const stage of Object.keys(STAGES)) {
			const ratio = large[stage] / small[stage];
			const isNoise = large[stage] < NOISE;
			isBeyond ||= !isNoise && ratio > GOAL;
			line += `${small[stage].toFixed(1).padStart(9)}${large[stage].toFixed(1).padStart(9)}${(isNoise ? '·' : ratio.toFixed(1)).padStart(6)}`;
		}
		console.log(`${line}${isHopeless ? '  ✗ too slow for 8n' : isBeyond ? '  ✗' : ''}`);
		beyond += isBeyond ? 1 : 0;
	} catch (error) {
		console.log(`${name.padEnd(36)}  ✗ throws: ${String(error).slice(0, 80)}`);
		beyond++;
	}
}
console.log(`${beyond} beyond the goal`);
