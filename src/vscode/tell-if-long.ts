// Says in the status bar how far long work in the background is.
import * as vscode from 'vscode';

/** How long it is nobody's concern, in milliseconds. */
const PATIENCE = 3_000;

/** Runs a task that reports how far it is; shows that in the status bar once it takes long. */
export async function tellIfLong(
	task: (report: (done: number, all: number) => void) => Promise<unknown>,
): Promise<void> {
	let tell: ((message: string) => void) | undefined;
	let told = 0;
	const running = task((done, all) => {
		if (tell && Date.now() - told > 500) {
			told = Date.now();
			tell(vscode.l10n.t('Reading posts: {0} of {1}', done, all));
		}
	});
	const timer = setTimeout(() => {
		const options = { location: vscode.ProgressLocation.Window };
		void vscode.window.withProgress(options, async (progress) => {
			tell = (message) => progress.report({ message });
			await running.catch(() => undefined);
		});
	}, PATIENCE);
	await running.finally(() => clearTimeout(timer));
}
