// Completes the names and values of fields while a post is written.
import * as vscode from 'vscode';
import { type Suggestion, suggestionsAt } from '../assist/completion';
import { type Place, placeAt } from '../assist/cursor-place';
import type { Context } from '../engine/rule';
import { localize } from './localize';
import { pictureOf } from './picture-preview';
import { headOf, isPostHead, MAX_LINE } from './post-head';
import type { PostIndex } from './post-index';
import { isFollowed, LANGUAGES, type Posts, rangeOf } from './posts';

/** What stands before a value. Letters would be of no use: whether they ask is up to the user's `editor.quickSuggestions`. */
const TRIGGERS = [' ', "'", '"', '[', ','];

/** Offers completions in the front matter of posts. */
export function completeFields(posts: Posts, others: PostIndex, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			provideCompletionItems(document, position) {
				try {
					return position.line < MAX_LINE && isFollowed(document)
						? items(posts, others, document, position)
						: undefined;
				} catch (error) {
					onError(error);
					return undefined;
				}
			},
		},
		...TRIGGERS,
	);
}

function items(
	posts: Posts,
	others: PostIndex,
	document: vscode.TextDocument,
	position: vscode.Position,
): vscode.CompletionItem[] | undefined {
	const head = headOf(document);
	const place = placeAt(head, document.offsetAt(position));
	const context = place && withZone(posts.contextFor(document));
	if (!context || !isPostHead(head, context)) {
		return undefined;
	}
	others.start();
	const suggestions = suggestionsAt(place, {
		context,
		index: others.categories,
		own: document.uri.toString(),
		post: () => posts.known(document)?.post,
	});
	return suggestions.map((suggestion, index) => toItem(document, place, suggestion, index));
}

/** Where the site names no time zone, Hexo takes that of the machine. */
function withZone(context: Context): Context {
	return { ...context, site: { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...context.site } };
}

function toItem(
	document: vscode.TextDocument,
	{ kind, typed, whole }: Place,
	{ label, source, detail, picture, wantsValue }: Suggestion,
	index: number,
): vscode.CompletionItem {
	const { CompletionItemKind } = vscode;
	const item = new vscode.CompletionItem(
		label,
		kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
	);
	item.insertText = kind === 'key' ? new vscode.SnippetString(source) : source;
	item.range = { inserting: rangeOf(document, typed), replacing: rangeOf(document, whole) };
	item.sortText = String(index).padStart(6, '0');
	item.detail = localize(detail);
	item.keepWhitespace = true;
	const preview = picture === undefined ? undefined : pictureOf(picture);
	if (preview) {
		item.documentation = preview;
	}
	if (wantsValue) {
		item.command = { command: 'editor.action.triggerSuggest', title: '' };
	}
	return item;
}
