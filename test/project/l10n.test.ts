// Every text of the extension has a Chinese translation, and every translation a text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
	kind: RULES.flatMap(({ leftover = [] }) => [...leftover]),
	summary: RULES.map((rule) => documentationOf(rule).summary),
	'`{0} ${count === 1 ? one : many}`': RULES.flatMap(({ leftover = [] }) => leftover.map((name) => `{0} ${name}`)),
};

/** Hands on what stands in the place of a text elsewhere. */
const isHandedOn = ({ file, source }: { file: string; source: string }): boolean =>
	file === 'src/vscode/localize.ts' || source.startsWith('localize(');

const holes = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('translations of messages', () => {
	const translations = read('l10n/bundle.l10n.zh-cn.json');
	let english: Set<string>;
	let computed: string[];

	before(async () => {
		const places = (await placesOfTexts()).filter((place) => !isHandedOn(place));
		computed = places.filter(({ texts }) => !texts).map(({ source }) => source);
		// An edit that is only tried out has a title without a text.
		const all = places.flatMap(({ texts, source }) => texts ?? COLUMNS[source] ?? []).filter(Boolean);
		// The summaries of rules are translated in the manifest.
		english = new Set([...all, ...ALL_RULES.map((rule) => documentationOf(rule).summary)]);
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
});
