// Reads a post as it counts: the document where it is open, its file otherwise.
import * as vscode from 'vscode';
import type { Message } from '../../text/message';
import { isDecodedWrongly } from '../decoding';

export interface ReadPost {
	readonly uri: vscode.Uri;
	/** Without a byte order mark. */
	readonly text: string;
	/** The document, where the post is open. */
	readonly document?: vscode.TextDocument;
	/** What its file holds, where it is not. */
	readonly bytes?: Uint8Array;
	/** The byte order mark of the file, if it has one. */
	readonly mark: string;
}

/** A file that is left as it is, or a folder that cannot be read. */
export interface Skipped {
	readonly uri: vscode.Uri;
	readonly reason: Message;
	readonly isFolder?: true;
}

export const NOT_UTF_8: Message = { text: 'not UTF-8, left alone' };

const MARK = '\uFEFF';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a post, or says why it cannot be read.
 *
 * @param open from `openPosts`
 */
export async function readPost(
	uri: vscode.Uri,
	open: ReadonlyMap<string, vscode.TextDocument>,
): Promise<ReadPost | Message> {
	const document = open.get(uri.toString());
	if (document) {
		return (await isDecodedWrongly(document)) ? NOT_UTF_8 : { uri, text: document.getText(), document, mark: '' };
	}
	try {
		const bytes = await vscode.workspace.fs.readFile(uri);
		const text = decoder.decode(bytes);
		const mark = text.startsWith(MARK) ? MARK : '';
		return { uri, text: text.slice(mark.length), bytes, mark };
	} catch (error) {
		return error instanceof TypeError ? NOT_UTF_8 : whyNot(error);
	}
}

/** An error of a file system in a few words. */
export function whyNot(error: unknown): Message {
	return { text: '{0}', args: [error instanceof Error ? error.message : String(error)] };
}
