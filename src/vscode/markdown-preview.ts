// Shows posts in VS Code's preview of Markdown as Hexo publishes them.
import * as vscode from 'vscode';
import { DEFAULT_OPTIONS } from '../engine/options';
import { SECTION } from '../engine/setting';
import { type MarkdownIt, showPosts } from '../report/markdown-preview';
import { type PreviewedPost, previewedPost } from '../report/previewed-post';
import { configurations } from './configurations';
import { localize } from './localize';
import { contextFor } from './posts';

/** What VS Code's preview asks of an extension that adds to it. */
export interface PreviewPlugin {
	extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** What is added to the preview. It stays as it is where something of ours fails. */
export function previewPlugin(onError: (error: unknown) => void): PreviewPlugin {
	const read = (text: string): PreviewedPost | undefined => {
		try {
			return previewedText(text);
		} catch (error) {
			onError(error);
			return undefined;
		}
	};
	return {
		extendMarkdownIt(md) {
			showPosts(md, read, localize);
			return md;
		},
	};
}

/** The preview does not say which document it shows: it is one of those that have this text. */
function previewedText(text: string): PreviewedPost | undefined {
	const contexts = vscode.workspace.textDocuments
		.filter((document) => document.languageId === 'markdown' && document.getText() === text)
		.map(contextFor);
	for (const context of contexts.length > 0 ? contexts : [{ options: DEFAULT_OPTIONS }]) {
		const post = previewedPost(text, context);
		if (post) {
			return post;
		}
	}
	return undefined;
}

/** Renews open previews when a setting changes: VS Code keeps what it has read of a text. */
export function renewPreviews(onError: (error: unknown) => void): vscode.Disposable {
	const renew = (): void => {
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		if (tabs.some(({ input }) => isPreview(input))) {
			vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, onError);
		}
	};
	return vscode.Disposable.from(
		configurations.onDidChange(renew),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SECTION)) {
				renew();
			}
		}),
	);
}

const isPreview = (input: unknown): boolean =>
	(input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
	input.viewType.includes('markdown.preview');
