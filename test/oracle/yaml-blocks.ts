// Invented front matter from a seed: what the feed generator writes, what is nearly that, and all kinds of YAML.

/** A source of random numbers that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Values that mean themselves. */
const TEXTS =
	`海关：x|'海关总署'|"dq"|'it''s'|true|False|null|~||Wed, 08 Jun 2022 05:08:00 GMT|https://a.example/c?d=e#f|''|""
a,b|🙂|...|---|=|a'b|a"b|x - y|a  b|x#y|a :b|x ?|2022-06-08|2022-06-08 10:00:00|12:30:45|2022-6-8|a、b|（全角）|'a: b'|'a #b'
a\\b|'a\\'|"a'b"|'a"b'|y|no|a]|a}|a[b]|x|甲　乙|ｘ|null x|~x|'2019'`
		.split(/[|\n]/)
		.concat("'''' ", "''''");

/** Values that YAML gives a meaning of its own, refuses, or that its parsers read in different ways. */
const ODD =
	`12|1.5|0o7|0b1|.5|1e3|+1|.inf|.nan|NaN|1_000|0x1F|0.|08|-0|yes|-|- x|-x|- - x|*x|*k|&x|&k v|&x v|[a]|[a, b]|{a: b}|{a, b}
a: b|a #c|#c|>|>-|"unclosed|'unclosed|x:|a:b|?x|? x|!x|! x|@x|%x|"a\\n"|"a\\x41"|"\\q"|'it's'|] x|"x" y|'x' # c|'x'# c|"x"#c|[a]#c
"|'|: x|a : b|a:|"a: b|'''|"\\"|'a''|?|:|[|]|{|}|[a,|[a,,b]|["a" "b"]|["a"，"b"]|[a]: b|{{ x }}|{% x %}|[ a: b ]|[? a : b]|[[a], [b]]
{a: [b, {c: d}]}|"a\\|&a &b c|!!str &a x|&|*|!|<b>x</b>|[a]b|"a" "b"|>x|!!int 1|!!int x|!!str 1|!!str 2024-05-01|!!bool true|!!float 1
!!null ~|!!timestamp 2024-05-01|!!binary aGk=|!!set {a}|!!omap [a: b]|!!pairs [a: b]|!!seq [a]|!!map {a: b}|!<tag:yaml.org,2002:str> x
!e!x y|[a #c|<<|x #|\\|Null|TRUE`
		.split(/[|\n]/)
		.concat(
			'|',
			'|-',
			'|2',
			'| # c',
			'|# c',
			'a\tb',
			' \t',
			'"\t"',
			'x\u0007',
			"'\u0007'",
			'# \u0007',
			'\u0085',
			"'a\u0085b'",
		)
		.concat(
			'a\u2028b',
			"'a\u2028b'",
			'\uFEFFx',
			'"\uFEFF"',
			'\u00A0',
			'a\u00A0',
			'a\u00A0b',
			'　全角',
			'全角　',
			'\u200Bx',
			'x\u200B',
		)
		.concat('\x7F', 'x\x9F', "'\uFFFE'", '\ud800', "'\ud800'", 'a\udc00', '`x`');

const NAMES = ['title', 'title', 'categories', 'date', 'author', 'tags', 'a', 'b-c', 'x_1'];
const ODD_NAMES =
	`标题|"q"|'s'|? k|- k|<<|1|1.0|true|null|Null|~|[a]|[a, b]|{a: b}|&k a|*k|!!str a|2024-05-01|a b|0x1|"a: b"|  a|@a|a#b
a #b|%a|k:k|x:y|__proto__|constructor|? [a]|!x a|-|?|1a|_|A`
		.split(/[|\n]/)
		.concat('', '\ta', '\u200Bt', '\u00A0a');

/** Lines that are no field. */
const LINES =
	`# c|  # c|| |  |...|---|--- x|---more|  x|x|- y|  - y|%x|"|'|]|}|  ]|b]|c"|d'|  k: v|   k: v| k: v|: v|? v|  : v|  ? v|, a
<p>文</p>|<p>a: b</p>`
		.split(/[|\n]/)
		.concat('\t', '\t- z', '\t\tw: 1', '  \t', '  \tx', '\u00A0', '\u200B', '\u00A0- x', '\u3000- x');

const HEADS = [
	'\n---\n',
	'---\n',
	'--- \n',
	' ---\n',
	'\r\n---\r\n',
	'---x\n',
	'--- #\n',
	'\n\n---\n',
	'...\n',
	'---\n---\n',
];

interface Mix {
	/** How many of the lines, of their parts and of their ends are none of the generator's. */
	readonly odd: number;
	/** How many blocks begin with what may stand above fields. */
	readonly head: number;
}

/** Blocks that are nearly always what the feed generator writes, but for one thing or two. */
const NEAR: Mix = { odd: 0.04, head: 0.1 };
/** Blocks of all kinds of YAML. */
const ANY: Mix = { odd: 0.2, head: 0 };

export const nearlyPlain = (random: Random): string => block(random, random() < 0.7 ? NEAR : ANY);
export const anyYaml = (random: Random): string => block(random, random() < 0.6 ? NEAR : ANY);

function block(random: Random, { odd, head }: Mix): string {
	const isOdd = (): boolean => random() < odd;
	const lineEnd = (): string => (isOdd() ? pick(random, ['\r\n', '\r\n', '\r', '\n\n']) : '\n');
	const value = (): string => pick(random, random() < odd * 2 ? ODD : TEXTS);
	const blanks = (): string => (isOdd() ? pick(random, [' ', '\t', '  ']) : '');
	let source = random() < head ? pick(random, HEADS) : '';
	const fields = 1 + Math.floor(random() * 5);
	for (let field = 0; field < fields; field++) {
		if (random() < odd) {
			source += pick(random, LINES) + lineEnd();
			continue;
		}
		const name = random() < odd / 2 ? pick(random, ODD_NAMES) : pick(random, NAMES);
		const colon = isOdd() ? pick(random, [':  ', ':', ':\t', ' : ', '：']) : ': ';
		const hasItems = random() < 0.3;
		source += name + (hasItems && !isOdd() ? pick(random, [':', ': ']) : colon + value()) + blanks() + lineEnd();
		const indent = pick(random, ['', ' ', '  ', '    ']);
		for (let items = hasItems ? 1 + Math.floor(random() * 3) : 0; items > 0; items--) {
			const dash = isOdd() ? pick(random, ['-  ', '-', '-\t', 'k: ', `k${items}: `, '- k: ', '? ', ': ', '']) : '- ';
			const before = isOdd() ? pick(random, ['', ' ', '   ', '\t', '  - ']) : indent;
			source += before + dash + value() + blanks() + lineEnd();
		}
	}
	return random() < 0.3 ? source.replace(/\r?\n$/, '') : source;
}
