// Every text has a Chinese translation, and every translation a text: messages, the manifest, what is written about rules.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RuleTexts } from '../../scripts/generate/languages';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { documentationOf } from '../../src/report/rule-page';
import { ALL_RULES, RULES } from '../../src/rules';
import { MARKERS } from '../../src/sina/markers';
import type { Message } from '../../src/text/message';
import { lint } from '../lint';
import { placesOfTexts } from './messages';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** Expressions in the place of a text that stand for a column of a table, with all that the table has there. */
const what = MARKERS.map((marker) => marker.what);
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	what,
	'marker.what': what,
	'open.marker.what': what,
	seen: MARKERS.map((marker) => marker.seen),
	kind: RULES.flatMap(({ leftover = [] }) => [...leftover]),
	'`{0} ${count === 1 ? one : many}`': RULES.flatMap(({ leftover = [] }) => leftover.map((name) => `{0} ${name}`)),
};

/** Hands on what stands in the place of a text elsewhere, or is SARIF's own `text`. */
const isHandedOn = ({ file, source }: { file: string; source: string }): boolean =>
	file === 'src/vscode/localize.ts' ||
	(file === 'src/report/sarif.ts' && source === 'summary') ||
	source.startsWith('localize(');

const sorted = (words: Iterable<string> | null): string[] => [...new Set(words)].sort();
/** What is code in a text of Markdown's, which is the same in every language. */
const codes = (text: string): string[] => sorted(text.match(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g));
const holes = (text: string): string[] => sorted(text.match(/\{\d+\}/g));

describe('translations of messages', () => {
	const translations = read('l10n/bundle.l10n.zh-cn.json');
	let english: Set<string>;
	let computed: string[];

	before(async () => {
		const places = (await placesOfTexts()).filter((place) => !isHandedOn(place));
		computed = places.filter(({ texts }) => !texts).map(({ source }) => source);
		// An edit that is only tried out has a title without a text.
		english = new Set(places.flatMap(({ texts, source }) => texts ?? COLUMNS[source] ?? []).filter(Boolean));
	});

	it('every text can be told from the source, or is a column of a table', () => {
		assert.deepEqual([...new Set(computed)].sort(), Object.keys(COLUMNS).sort());
	});
	it('every text has one', () => {
		assert.deepEqual(
			[...english].filter((text) => !translations[text]),
			[],
		);
	});
	it('every one has a text', () => {
		assert.deepEqual(
			Object.keys(translations).filter((text) => !english.has(text)),
			[],
		);
	});
	it('each has the same arguments', () => {
		for (const [text, translation] of Object.entries(translations)) {
			assert.deepEqual(holes(translation), holes(text), text);
		}
	});
	it('each ends with a full stop where the text does', () => {
		for (const [text, translation] of Object.entries(translations)) {
			assert.equal(translation.endsWith('。'), text.endsWith('.'), text);
		}
	});
	it('what the rules say of their examples is among the texts', () => {
		const said = new Set<string>();
		const add = ({ text, args = [] }: Message): void => {
			said.add(text);
			for (const arg of args.filter((one) => typeof one === 'object')) {
				add(arg);
			}
		};
		for (const { options, text } of RULES.flatMap((rule) => documentationOf(rule).examples)) {
			const context = { options: { ...DEFAULT_OPTIONS, ...options }, now: 0, path: '_posts/a.md' };
			for (const { message, fixes, related = [] } of lint(parsePost(text), RULES, context)) {
				[message, ...fixes.map(({ title }) => title), ...related.map((other) => other.message)].forEach(add);
			}
		}
		assert.ok(said.size > 50);
		assert.deepEqual(
			[...said].filter((text) => !english.has(text)),
			[],
		);
	});
});

describe('translations of what is written about the rules', () => {
	const translations: Record<string, RuleTexts> = JSON.parse(readFileSync('l10n/rules.zh-cn.json', 'utf8'));
	const ids = ALL_RULES.map(({ id }) => id);

	it('every rule has one', () => {
		assert.deepEqual(
			ids.filter((id) => !Object.hasOwn(translations, id)),
			[],
		);
	});
	it('every one has a rule', () => {
		assert.deepEqual(
			Object.keys(translations).filter((id) => !ids.includes(id)),
			[],
		);
	});
	for (const rule of ALL_RULES.filter(({ id }) => Object.hasOwn(translations, id))) {
		it(`${rule.id}: is whole, in Chinese, with the same codes`, () => {
			const { summary, why } = documentationOf(rule);
			const translation = translations[rule.id]!;
			assert.deepEqual(Object.keys(translation), ['summary', 'why']);
			for (const [english, chinese] of [
				[summary, translation.summary],
				[why, translation.why],
			] as const) {
				assert.match(chinese, /\p{Script=Han}.*。$/u);
				assert.deepEqual(codes(chinese), codes(english));
			}
		});
	}
});

describe('translations of the manifest', () => {
	const manifest = read('package.json');
	const english = read('package.nls.json');
	const chinese = read('package.nls.zh-cn.json');
	const IDS = /^(?:name|scopeName)$/;
	// With a hyphen it is the name of a package.
	const SHOWN = /^\w*(?:category|descriptions?|message|name|title)$/i;

	/** All texts of the manifest that users read. */
	function shown(value: unknown, key = ''): string[] {
		if (typeof value === 'string') {
			return SHOWN.test(key) && !IDS.test(key) ? [value] : [];
		}
		return Object.entries(value ?? {}).flatMap(([name, inner]) => shown(inner, Array.isArray(value) ? key : name));
	}

	it('no text is in the manifest itself', () => {
		assert.ok(shown(manifest).length > 50);
		assert.deepEqual(
			shown(manifest).filter((text) => !/^%[^%]+%$/.test(text)),
			[],
		);
	});
	it('the names of texts in the manifest, and of those in each language, are the same', () => {
		const names = [...new Set(JSON.stringify(manifest).match(/(?<=")%[^%"]+%(?=")/g))].map((name) => name.slice(1, -1));
		assert.deepEqual(Object.keys(english).sort(), names.sort());
		assert.deepEqual(Object.keys(chinese).sort(), names);
	});
	it('no text is empty, and each ends with a full stop in both languages or in neither', () => {
		for (const [name, text] of Object.entries(english)) {
			assert.ok(text && chinese[name], name);
			assert.equal(chinese[name]?.endsWith('。'), text.endsWith('.'), name);
		}
	});
	it('each leads to the same settings', () => {
		const settings = (text = ''): string[] => sorted(text.match(/`#[^`]*#`/g));
		for (const [name, text] of Object.entries(english)) {
			assert.deepEqual(settings(chinese[name]), settings(text), name);
		}
	});
});

describe('translations of the snippets', () => {
	type Snippet = Record<'description' | 'prefix', string> & { readonly body: readonly string[] };
	const snippets = (file: string): Snippet[] => Object.values(JSON.parse(readFileSync(file, 'utf8')));
	const english = snippets('snippets/posts.json');
	const chinese = snippets('snippets/posts.zh-cn.json');
	/** Without the words to be written over. */
	const bare = ({ description, body, ...rest }: Snippet) => ({
		...rest,
		body: body.map((line) => line.replace(/(\$\{\d+:)[^$}]*/g, '$1')),
	});

	it('are those of the snippets, and write the same', () => {
		assert.deepEqual(chinese.map(bare), english.map(bare));
		assert.deepEqual(
			chinese.filter(({ description }) => !/\p{Script=Han}/u.test(description)),
			[],
		);
	});
});
