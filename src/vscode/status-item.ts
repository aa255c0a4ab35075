// What the status bar says of the post in the active editor: how many leftovers, or why it is not checked; and which editors
// have a button for cleaning in their title bar.
import * as vscode from 'vscode';
import { followDocuments } from './follow-documents';
import { kindsOf, leftovers } from './leftover-texts';
import { isFollowed, type Posts, paceOf } from './posts';

/** Lets the user preview the cleaning of the post in the active editor, or clean it. */
const CHOOSE = 'newsPost.previewOrClean';

/**
 * The paths of the open posts that cleaning would change, for the conditions of menus in package.json. (In a remote window
 * their addresses are others there than here.)
 */
const CLEANABLE = 'newsPost.cleanable';

/** All kinds of leftovers have room in a tooltip. */
const ALL = Number.POSITIVE_INFINITY;

/** Keeps the item and the buttons current, until it is disposed of. */
export function showStatus(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('newsPost.status', vscode.StatusBarAlignment.Right, 100);
	item.name = vscode.l10n.t('News Post: leftovers');
	const cleanable = new Set<string>();
	const mark = async (document: vscode.TextDocument, isCleanable: boolean): Promise<void> => {
		const { scheme, path, fsPath } = document.uri;
		const name = scheme === 'file' ? fsPath : path;
		if (isFollowed(document) && cleanable.has(name) !== isCleanable) {
			cleanable[isCleanable ? 'add' : 'delete'](name);
			await vscode.commands.executeCommand('setContext', CLEANABLE, [...cleanable]);
		}
	};
	const update = async (document: vscode.TextDocument): Promise<void> => {
		try {
			if (posts.isChecked(document)) {
				await mark(document, ((await posts.check(document))?.edits.length ?? 0) > 0);
			}
			if (document === vscode.window.activeTextEditor?.document) {
				await show(item, posts, document);
			}
		} catch (error) {
			if (!(error instanceof vscode.CancellationError)) {
				onError(error);
			}
		}
	};
	const updateActive = (editor: vscode.TextEditor | undefined): void => {
		if (editor) {
			void update(editor.document);
		} else {
			item.hide();
		}
	};
	return vscode.Disposable.from(
		item,
		followDocuments(update, (document) => void mark(document, false), [posts.onDidChange]),
		posts.onDidCheck(update),
		vscode.window.onDidChangeActiveTextEditor(updateActive),
		vscode.commands.registerCommand(CHOOSE, () => choose().catch(onError)),
	);
}

async function show(item: vscode.StatusBarItem, posts: Posts, document: vscode.TextDocument): Promise<void> {
	const removed = (await posts.cleaned(document))?.removed ?? [];
	if (document !== vscode.window.activeTextEditor?.document) {
		return;
	}
	const restricted = vscode.workspace.isTrusted ? '' : restrictedMode();
	if (!isFollowed(document)) {
		item.hide();
	} else if (!posts.isChecked(document)) {
		const why = paceOf(document) === 'command' ? tooLarge() : large();
		say(item, `$(circle-slash) ${vscode.l10n.t('Not checked')}`, [why, restricted], 'newsPost.checkPost');
	} else if (removed.length > 0) {
		const text = `${restricted ? '$(shield)' : '$(clear-all)'} ${leftovers(removed.length)}`;
		say(item, text, [vscode.l10n.t('Cleaning removes {0}', kindsOf(removed, ALL)), restricted], CHOOSE);
	} else if (restricted && (await posts.check(document))) {
		say(item, `$(shield) ${vscode.l10n.t('News Post: restricted')}`, [restricted], 'workbench.trust.manage');
	} else {
		item.hide();
	}
}

function say(item: vscode.StatusBarItem, text: string, tooltip: readonly string[], command: string): void {
	item.text = text;
	item.tooltip = tooltip.filter(Boolean).join('\n\n');
	item.command = command;
	item.show();
}

const tooLarge = (): string =>
	vscode.l10n.t('This post is larger than `newsPost.check.maxSize`: it is checked on command only. Click to check it.');

const large = (): string =>
	vscode.l10n.t('This post is too large to be checked while it is edited: save it, or click to check it now.');

const restrictedMode = (): string =>
	vscode.l10n.t(
		'Restricted Mode: `posts` and `boilerplate.custom` in the settings of this workspace and in .news-post.json do not hold.',
	);

async function choose(): Promise<void> {
	const choices = [
		{ label: vscode.l10n.t('Preview Cleaning'), command: 'newsPost.previewClean' },
		{ label: vscode.l10n.t('Clean Sina Article'), command: 'newsPost.cleanSina' },
	];
	const picked = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Leftovers of this post') });
	if (picked) {
		await vscode.commands.executeCommand(picked.command);
	}
}
