// Runs the tests inside the extension host and leaves their report beside the workspace folder.
import type MochaClass from 'mocha';
import * as vscode from 'vscode';

/**
 * Loads and runs the test files. The report has the shape of mocha's JSON reporter, as far as the runner reads it.
 * @param Mocha mocha's main class: there is one build for Node and one for the web worker
 * @param load loads the test files
 */
export async function runSuite(Mocha: typeof MochaClass, load: () => void): Promise<void> {
	const report = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '../report.json');
	const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	load();

	const failures: { fullTitle: string; err: { stack: string | undefined } }[] = [];
	const stats = await new Promise<Mocha.Stats>((resolve) => {
		const runner = mocha.run(() => resolve(runner.stats!));
		runner.on('fail', (test, error: Error) =>
			failures.push({ fullTitle: test.fullTitle(), err: { stack: error.stack ?? String(error) } }),
		);
		// The last line of the log names the test that crashed or hung.
		runner.on('test', (test) => console.log(test.fullTitle()));
	});
	await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(JSON.stringify({ stats, failures })));
	if (stats.failures > 0) throw new Error(`${stats.failures} failed`);
}
