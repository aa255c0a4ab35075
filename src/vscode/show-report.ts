// The command Show Report: the report of all posts of the workspace, in a panel.
import * as vscode from 'vscode';
import { LANGUAGES, languageNamed } from '../report/languages';
import { nameOf, type Report, reportSteps } from '../report/report';
import { reportPage } from '../report/report-page';
import { type CheckedPosts, checkWorkspace } from './check-workspace';
import { withProgress } from './folder/progress';
import { localize } from './localize';
import type { PostIndex } from './post-index';
import { runInSlices } from './run-in-slices';

const VIEW = 'newsPost.report';

/** What a panel shows. */
interface Shown {
	readonly page: string;
	readonly report: Report;
	readonly uris: ReadonlyMap<string, vscode.Uri>;
}

/** Shows reports in one panel, until it is disposed of. */
export class ReportPanel implements vscode.Disposable {
	private panel: vscode.WebviewPanel | undefined;
	private shown: Shown | undefined;

	constructor(
		private readonly others: PostIndex,
		private readonly onError: (error: unknown) => void,
	) {}

	/**
	 * Checks all posts of the workspace, and shows the report; says so where there are none.
	 *
	 * @throws CancellationError
	 */
	async show(): Promise<void> {
		const shown = await withProgress(vscode.l10n.t('Checking posts'), async (progress, token) => {
			const watcher = { progress, onError: this.onError };
			return this.make(await checkWorkspace(this.others, watcher, token), token);
		});
		if (!shown) {
			void vscode.window.showInformationMessage(vscode.l10n.t('There are no posts in this workspace.'));
			return;
		}
		this.reveal(shown);
	}

	/** Shows the report of posts that were checked. */
	async showOf(checked: CheckedPosts): Promise<void> {
		const { token } = new vscode.CancellationTokenSource();
		const shown = await this.make(checked, token);
		if (shown) {
			this.reveal(shown);
		}
	}

	private reveal(shown: Shown): void {
		this.shown = shown;
		this.panel ??= this.create();
		this.panel.webview.html = shown.page;
		this.panel.reveal();
	}

	private async make(
		{ summaries, uris, unread }: CheckedPosts,
		token: vscode.CancellationToken,
	): Promise<Shown | undefined> {
		if (summaries.length + unread === 0) {
			return undefined;
		}
		const report = await runInSlices(reportSteps(summaries), () => !token.isCancellationRequested);
		const head = { name: vscode.workspace.name ?? '', time: Date.now(), unread };
		const { tag } = LANGUAGES[languageNamed(vscode.env.language)];
		return { page: reportPage(report, head, { tag, translate: localize }), report, uris };
	}

	private create(): vscode.WebviewPanel {
		const panel = vscode.window.createWebviewPanel(VIEW, vscode.l10n.t('News Post Report'), vscode.ViewColumn.Active, {
			enableScripts: true,
			enableFindWidget: true,
			// Whoever opens a post from the report comes back to the same place in it.
			retainContextWhenHidden: true,
			localResourceRoots: [],
		});
		panel.webview.onDidReceiveMessage((request: unknown) => this.open(request));
		panel.onDidDispose(() => {
			this.panel = undefined;
			this.shown = undefined;
		});
		return panel;
	}

	/** Opens the post that the page asks for; anything else that it asks is ignored. */
	private open(request: unknown): void {
		const at = typeof request === 'object' && request !== null && 'open' in request ? Number(request.open) : Number.NaN;
		const post = this.shown?.report.posts[at];
		const uri = post && this.shown?.uris.get(nameOf(this.shown.report, post));
		if (uri) {
			void vscode.commands.executeCommand('vscode.open', uri);
		}
	}

	dispose(): void {
		this.panel?.dispose();
	}
}
