// Tells in a notification how far a run over many posts is.
import * as vscode from 'vscode';

type Reported = vscode.Progress<{ message: string; increment: number }>;

/** A function that is told how many of all are done. */
function counting(progress: Reported): (done: number, all: number) => void {
	let before = 0;
	return (done, all) => {
		progress.report({ message: vscode.l10n.t('{0} of {1}', done, all), increment: ((done - before) / all) * 100 });
		before = done;
	};
}

/** Runs something that can be cancelled, with a notification that tells how far it is. */
export const withProgress = <T>(
	title: string,
	run: (progress: (done: number, all: number) => void, token: vscode.CancellationToken) => Promise<T>,
): Thenable<T> =>
	vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		(progress, token) => run(counting(progress), token),
	);
