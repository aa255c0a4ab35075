// The fields of a post's front matter in the outline, the breadcrumbs and Go to Symbol.
import * as vscode from 'vscode';
import type { FrontMatter } from '../post/front-matter';
import type { Field, Value } from '../post/yaml/read-fields';
import { frontMatterOf } from './post-head';
import { LANGUAGES, type Posts, rangeOf } from './posts';

/** Lists the front matter of all posts, field by field. */
export function outlineFrontMatter(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerDocumentSymbolProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			async provideDocumentSymbols(document) {
				try {
					const frontMatter = await frontMatterOf(posts, document);
					return frontMatter ? symbolsOf(document, frontMatter) : [];
				} catch (error) {
					onError(error);
					return [];
				}
			},
		},
		{ label: 'News Post' },
	);
}

function symbolsOf(
	document: vscode.TextDocument,
	{ openingFence, closingFence, fields, yaml }: FrontMatter,
): vscode.DocumentSymbol[] {
	const children = yaml.fields.filter(({ name }) => name !== '').map((field) => symbolOf(document, field));
	if (children.length === 0) {
		return [];
	}
	const first = openingFence ?? yaml.fields[0]!.key;
	const symbol = new vscode.DocumentSymbol(
		vscode.l10n.t('Front matter'),
		'',
		vscode.SymbolKind.Namespace,
		rangeOf(document, { start: first.start, end: (closingFence ?? fields).end }),
		rangeOf(document, first),
	);
	symbol.children = children;
	return [symbol];
}

function symbolOf(document: vscode.TextDocument, { name, key, value }: Field): vscode.DocumentSymbol {
	return new vscode.DocumentSymbol(
		name,
		textOf(value),
		value.kind === 'list' ? vscode.SymbolKind.Array : vscode.SymbolKind.Key,
		rangeOf(document, { start: key.start, end: Math.max(key.end, value.end) }),
		rangeOf(document, key),
	);
}

/** What stands beside the name of a field: its text, the items of a list. */
function textOf(value: Value): string {
	if (value.kind === 'list') {
		return value.items.map(textOf).join(', ');
	}
	return value.kind === 'scalar' ? value.text : '';
}
