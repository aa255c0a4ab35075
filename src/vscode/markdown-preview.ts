// Shows posts in VS Code's preview of Markdown as Hexo publishes them.
import * as vscode from 'vscode';
import { DEFAULT_OPTIONS } from '../engine/options';
import { SECTION } from '../engine/setting';
import { type MarkdownIt, showPosts } from '../report/markdown-preview';
import { type PreviewedPost, previewedPost } from '../report/previewed-post';
import { configurations, folderOf } from './configurations';
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
			return previewedText(text, onError);
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
function previewedText(text: string, onError: (error: unknown) => void): PreviewedPost | undefined {
	const documents = vscode.workspace.textDocuments.filter(
		(document) => document.languageId === 'markdown' && document.getText() === text,
	);
	for (const document of documents) {
		findConfiguration(document).catch(onError);
	}
	const contexts = documents.length > 0 ? documents.map(contextFor) : [{ options: DEFAULT_OPTIONS }];
	for (const context of contexts) {
		const post = previewedPost(text, context);
		if (post) {
			return post;
		}
	}
	return undefined;
}

/** Finds the configuration that holds for a document, if it is not known yet, and shows what it says. */
async function findConfiguration(document: vscode.TextDocument): Promise<void> {
	const folder = folderOf(document);
	if (folder && !configurations.isKnown(folder) && (await configurations.find(folder))) {
		await renew();
	}
}

/** Renews open previews when a setting changes. */
export function renewPreviews(onError: (error: unknown) => void): vscode.Disposable {
	const onChange = (): void => void renew().catch(onError);
	return vscode.Disposable.from(
		configurations.onDidChange(onChange),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SECTION)) {
				onChange();
			}
		}),
	);
}

/** VS Code keeps what it has read of a text until somebody asks for it to be read again. */
async function renew(): Promise<void> {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	if (tabs.some(({ input }) => isPreview(input))) {
		await vscode.commands.executeCommand('markdown.preview.refresh');
	}
}

const isPreview = (input: unknown): boolean =>
	(input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
	input.viewType.includes('markdown.preview');
