// Tokenizes text as VS Code does: with its own grammars, and with or without those of this extension.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** A piece of a line, and its scopes without that of the whole language. */
export interface Token {
	readonly text: string;
	readonly scopes: readonly string[];
}

interface Contribution {
	readonly scopeName: string;
	readonly file: string;
	readonly injectTo: readonly string[];
}

interface Manifest {
	readonly scopeName: string;
	readonly path: string;
	readonly injectTo?: readonly string[];
}

/** The grammars that an extension contributes. */
function contributions(manifest: string, fileOf: (grammarPath: string) => string): Contribution[] {
	const { grammars } = JSON.parse(readFileSync(manifest, 'utf8')).contributes;
	return grammars.map(({ scopeName, path: file, injectTo }: Manifest) => ({
		scopeName,
		file: fileOf(file),
		injectTo: injectTo ?? [],
	}));
}

/** Those of VS Code itself, from packages that hold the files of one of its extensions side by side. */
const BUILT_IN = ['markdown-basics', 'html', 'yaml', 'css', 'javascript'].flatMap((name) => {
	const folder = `node_modules/@codingame/monaco-vscode-${name}-default-extension/resources`;
	return contributions(`${folder}/package.json`, (file) => `${folder}/${path.basename(file).replaceAll(' ', '_')}`);
});
const OURS = contributions('package.json', (file) => file);

const onigLib = loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm')).then(() => ({
	createOnigScanner,
	createOnigString,
}));

function registry(grammars: readonly Contribution[]): Registry {
	return new Registry({
		onigLib,
		loadGrammar: async (scopeName) => {
			const grammar = grammars.find((one) => one.scopeName === scopeName);
			return grammar ? parseRawGrammar(readFileSync(grammar.file, 'utf8'), grammar.file) : null;
		},
		getInjections: (scopeName) =>
			grammars.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName),
	});
}

const plain = registry(BUILT_IN);
const extended = registry([...BUILT_IN, ...OURS]);

/**
 * The tokens of a text, line by line.
 * @param isExtended whether the grammars of this extension are there
 * @param language the scope of the text as a whole
 */
export async function tokensOf(text: string, isExtended = true, language = 'text.html.markdown'): Promise<Token[][]> {
	const grammar = (await (isExtended ? extended : plain).loadGrammar(language))!;
	let state = INITIAL;
	return text.split(/\r\n|\r|\n/).map((line) => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		return tokens.map(({ startIndex, endIndex, scopes }) => ({
			text: line.slice(startIndex, endIndex),
			scopes: scopes.slice(1),
		}));
	});
}

/** The tokens as a text to compare and to read: each line, and below it each of its pieces that has scopes. */
export async function snapshot(text: string): Promise<string> {
	const lines = await tokensOf(text);
	const pieces = (tokens: Token[]): string[] =>
		tokens
			.filter(({ scopes }) => scopes.length > 0)
			.map((token) => `    ${JSON.stringify(token.text)} ${token.scopes.join(' ')}`);
	return lines
		.flatMap((tokens) => [`> ${tokens.map((token) => token.text).join('')}`, ...pieces(tokens), ''])
		.join('\n');
}
