// When the files of the open documents were created: the date that Hexo gives to a post without one.
import * as vscode from 'vscode';

/** The birth times of files. They are read in the background: `onDidRead` tells when one is known. */
export class BirthTimes implements vscode.Disposable {
	private readonly known = new WeakMap<vscode.TextDocument, { time?: number }>();
	private readonly read = new vscode.EventEmitter<vscode.TextDocument>();
	readonly onDidRead = this.read.event;
	// Saving may create the file, or a new one in its place.
	private readonly saves = vscode.workspace.onDidSaveTextDocument((document) => this.known.delete(document));

	/** Milliseconds since 1970, as far as it is known by now. */
	of(document: vscode.TextDocument): number | undefined {
		const known = this.known.get(document);
		if (!known && document.uri.scheme !== 'untitled') {
			void this.look(document);
		}
		return known?.time;
	}

	private async look(document: vscode.TextDocument): Promise<void> {
		const known: { time?: number } = {};
		this.known.set(document, known);
		try {
			const { ctime } = await vscode.workspace.fs.stat(document.uri);
			// Where a file system does not know it, it says 0.
			if (ctime > 0) {
				known.time = ctime;
				this.read.fire(document);
			}
		} catch {
			// Not on the disk any more, or not yet: it has no date to offer.
		}
	}

	dispose(): void {
		this.saves.dispose();
		this.read.dispose();
	}
}
