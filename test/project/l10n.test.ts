// Every text has a translation into each language, and every translation a text: messages, the manifest, what is written about rules.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ENGLISH, languageOf, type RuleTexts } from '../../scripts/generate/languages';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { LANGUAGE_NAMES, type LanguageName } from '../../src/report/languages';
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

type Translated = Exclude<LanguageName, 'en'>;
const TRANSLATED = LANGUAGE_NAMES.filter((name): name is Translated => name !== 'en');

/** What a language is known by: a letter of its script, and the sign at the end of a sentence. */
const WRITING: Readonly<Record<Translated, { readonly letter: RegExp; readonly stop: string }>> = {
	'zh-cn': { letter: /\p{Script=Han}/u, stop: '。' },
};

const sorted = (words: Iterable<string> | null): string[] => [...new Set(words)].sort();
/** The file with the texts of the manifest in a language, and these. */
const textsOf = (name: Translated) => {
	const { texts: file } = languageOf(name, {}, {});
	return { file, texts: read(file), stop: WRITING[name].stop };
};
/** What is code in a text of Markdown's, which is the same in every language. */
const codes = (text: string): string[] => sorted(text.match(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g));
const holes = (text: string): string[] => sorted(text.match(/\{\d+\}/g));

describe('translations of messages', () => {
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
	for (const language of TRANSLATED) {
		const file = `l10n/bundle.l10n.${language}.json`;
		const { stop } = WRITING[language];
		const translations = read(file);
		it(`${file}: every text has one`, () => {
			assert.deepEqual(
				[...english].filter((text) => !translations[text]),
				[],
			);
		});
		it(`${file}: every one has a text`, () => {
			assert.deepEqual(
				Object.keys(translations).filter((text) => !english.has(text)),
				[],
			);
		});
		it(`${file}: each has the same arguments, and ends with a full stop where the text does`, () => {
			for (const [text, translation] of Object.entries(translations)) {
				assert.deepEqual(holes(translation), holes(text), text);
				assert.equal(translation.endsWith(stop), text.endsWith('.'), text);
			}
		});
	}
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

for (const name of TRANSLATED) {
	describe(`translations of what is written about the rules: l10n/rules.${name}.json`, () => {
		const { letter, stop } = WRITING[name];
		const translations: Record<string, RuleTexts> = JSON.parse(readFileSync(`l10n/rules.${name}.json`, 'utf8'));
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
			it(`${rule.id}: is whole, in the language, with the same codes`, () => {
				const english = documentationOf(rule);
				const translation = translations[rule.id]!;
				assert.deepEqual(Object.keys(translation), ['summary', 'why']);
				for (const part of ['summary', 'why'] as const) {
					assert.match(translation[part], letter);
					assert.ok(translation[part].endsWith(stop));
					assert.notEqual(translation[part], english[part]);
					assert.deepEqual(codes(translation[part]), codes(english[part]));
				}
			});
		}
	});
}

describe('translations of the manifest', () => {
	const manifest = read('package.json');
	const english = read(ENGLISH.texts);
	const translations = TRANSLATED.map(textsOf);
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
		for (const { file, texts } of translations) {
			assert.deepEqual(Object.keys(texts).sort(), names, file);
		}
	});
	for (const { file, texts, stop } of translations) {
		it(`${file}: no text is empty, and each ends with a full stop where the English does`, () => {
			for (const [name, text] of Object.entries(english)) {
				assert.ok(text && texts[name], name);
				assert.equal(texts[name]!.endsWith(stop), text.endsWith('.'), name);
			}
		});
		it(`${file}: each leads to the same settings`, () => {
			const settings = (text = ''): string[] => sorted(text.match(/`#[^`]*#`/g));
			for (const [name, text] of Object.entries(english)) {
				assert.deepEqual(settings(texts[name]), settings(text), name);
			}
		});
	}
});

describe('translations of the snippets', () => {
	type Snippet = Record<'description' | 'prefix', string> & { readonly body: readonly string[] };
	const snippets = (file: string): Snippet[] => Object.values(JSON.parse(readFileSync(file, 'utf8')));
	const english = snippets('snippets/posts.json');
	/** Without the words to be written over. */
	const bare = ({ description, body, ...rest }: Snippet) => ({
		...rest,
		body: body.map((line) => line.replace(/(\$\{\d+:)[^$}]*/g, '$1')),
	});

	for (const { texts } of TRANSLATED.map(textsOf)) {
		const file = texts['file.snippets']!;
		it(`${file}: are those of the snippets, and write the same`, () => {
			const translated = snippets(file);
			assert.deepEqual(translated.map(bare), english.map(bare));
			assert.deepEqual(
				translated.filter(({ description }, index) => description === english[index]!.description),
				[],
			);
		});
	}
});
