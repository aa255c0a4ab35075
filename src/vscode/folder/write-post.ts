// Writes one post: in the editor where it is open, else its file, as a whole where that can be.
import * as vscode from 'vscode';
import type { Replacer } from '../../run/replacer';
import { isPartly, isSame } from '../../run/undo/original';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import { textEditsOf } from '../posts';
import { openPosts } from './open-posts';
import { READ_ONLY } from './plan';
import { type ReadPost, whyNot } from './read-post';

export const HAS_CHANGED: Message = { text: 'it has changed since it was read' };
const NOT_WHOLE: Message = {
	text: 'it could not be written, and holds a part of it: Undo Last Folder Clean brings it back',
};
const NOT_KNOWN: Message = { text: 'it holds neither what it held before nor what was written: its original is kept' };

/** What became of a post. */
export type Written =
	| { readonly kind: 'written' | 'edited' }
	/** It is as it was. */
	| { readonly kind: 'skipped'; readonly reason: Message }
	/** Nobody knows what its file holds now. */
	| { readonly kind: 'torn'; readonly reason: Message };

const skipped = (reason: Message): Written => ({ kind: 'skipped', reason });

/** Writes posts. */
export class PostWriter {
	/** @param replacer where the extension has one */
	constructor(private readonly replacer: Replacer | undefined) {}

	/** Whether a file is replaced as a whole or not at all, whatever happens meanwhile. */
	isAtomic({ scheme }: vscode.Uri): boolean {
		return this.replacer !== undefined && scheme === 'file';
	}

	/** Applies edits to a post, if it is still as it was read. In the editor one undo takes them back. Never rejects. */
	async write({ uri, text, document, bytes, mark }: ReadPost, edits: readonly TextEdit[]): Promise<Written> {
		return document
			? settled(editDocument(document, text, edits))
			: this.replace(uri, bytes!, mark + applyEdits(text, edits));
	}

	/**
	 * Replaces what a file holds. Never rejects.
	 *
	 * @param read what it held when it was read
	 */
	async replace(uri: vscode.Uri, read: Uint8Array, text: string): Promise<Written> {
		return settled(this.replaceFile(uri, read, text));
	}

	private async replaceFile(uri: vscode.Uri, read: Uint8Array, text: string): Promise<Written> {
		if (openPosts().get(uri.toString())?.isDirty) {
			return skipped(HAS_CHANGED);
		}
		if (!this.isAtomic(uri)) {
			return overwrite(uri, read, encoder.encode(text));
		}
		const reason = this.replacer!(uri.fsPath, read, text);
		return reason ? skipped(reason) : { kind: 'written' };
	}
}

/** Where something went wrong that was not to, nobody knows what the file holds. */
const settled = (writing: Promise<Written>): Promise<Written> =>
	writing.catch((error) => ({ kind: 'torn', reason: whyNot(error) }));

const encoder = new TextEncoder();

async function editDocument(document: vscode.TextDocument, text: string, edits: readonly TextEdit[]): Promise<Written> {
	const { version } = document;
	if (document.isClosed || document.getText() !== text) {
		return skipped(HAS_CHANGED);
	}
	const edit = new vscode.WorkspaceEdit();
	edit.set(document.uri, textEditsOf(document, edits));
	if (!(await vscode.workspace.applyEdit(edit))) {
		return skipped(HAS_CHANGED);
	}
	return document.version === version ? skipped(READ_ONLY) : { kind: 'edited' };
}

/** Writes a file, and reads it back. Where only a part of it was written, it gets back what it held. */
async function overwrite(uri: vscode.Uri, read: Uint8Array, bytes: Uint8Array): Promise<Written> {
	const { fs } = vscode.workspace;
	try {
		if (!isSame(await fs.readFile(uri), read)) {
			return skipped(HAS_CHANGED);
		}
	} catch (error) {
		return skipped(whyNot(error));
	}
	let reason = NOT_WHOLE;
	try {
		await fs.writeFile(uri, bytes);
	} catch (error) {
		reason = whyNot(error);
	}
	try {
		const now = await fs.readFile(uri);
		if (isSame(now, bytes)) {
			return { kind: 'written' };
		}
		if (isSame(now, read)) {
			return skipped(reason);
		}
		if (!isPartly(now, bytes, read)) {
			return { kind: 'torn', reason: NOT_KNOWN };
		}
		await fs.writeFile(uri, read);
		return isSame(await fs.readFile(uri), read) ? skipped(reason) : { kind: 'torn', reason: NOT_WHOLE };
	} catch {
		return { kind: 'torn', reason: NOT_WHOLE };
	}
}
