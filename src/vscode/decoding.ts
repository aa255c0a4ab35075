// Whether a document shows its file as it is: what was decoded with another encoding is lost when it is saved.
import * as vscode from 'vscode';

/** Stands in a text where bytes could not be decoded; but an author may have written it, too. */
const REPLACEMENT = '\uFFFD';

/**
 * Whether a document has U+FFFD for bytes that its encoding does not know. That sign is text where the file is UTF-8 and
 * has its bytes. A text without a file was not decoded at all.
 *
 * @param text of the document, as it was a moment ago
 */
export async function isDecodedWrongly(document: vscode.TextDocument, text = document.getText()): Promise<boolean> {
	if (!text.includes(REPLACEMENT) || document.isUntitled) {
		return false;
	}
	const written = document.encoding.startsWith('utf8') ? await replacementsIn(document.uri) : 0;
	return countIn(document.getText()) > written;
}

/** What the user is told of such a document. */
export const wrongDecoding = (): string =>
	vscode.l10n.t(
		'Nothing was changed: the text has signs (�) that its file does not have. If it was opened in a wrong encoding, reopen it with its own.',
	);

const countIn = (text: string): number => text.split(REPLACEMENT).length - 1;

/** How many U+FFFD a file has written out as UTF-8; none where it is not UTF-8, or cannot be read. */
async function replacementsIn(uri: vscode.Uri): Promise<number> {
	try {
		return countIn(new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri)));
	} catch {
		return 0;
	}
}
