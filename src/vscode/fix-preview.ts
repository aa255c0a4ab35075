// The diff of a post and what fixing all that one rule finds makes of it.
import * as vscode from 'vscode';
import { fixRuleSteps } from '../engine/fix-rule';
import type { Context } from '../engine/rule';
import { parsePostSteps } from '../post/post';
import { RULES } from '../rules';
import type { Steps } from '../text/steps';
import { configurations } from './configurations';
import { derivedUri, serveDerived, showDiff } from './derived-text';
import type { Posts } from './posts';
import { runInSlices } from './run-in-slices';
import { siteAbove } from './sites';

const SCHEME = 'news-post-fix';

/** Keeps the fixed forms of open documents available, until it is disposed of. */
export const serveFixPreviews = (posts: Posts, onError: (error: unknown) => void): vscode.Disposable =>
	serveDerived(SCHEME, (source, rule) => fixedText(posts, source, rule), onError);

async function fixedText(posts: Posts, source: vscode.TextDocument, rule: string): Promise<string | undefined> {
	const folder = vscode.Uri.joinPath(source.uri, '..');
	const [site] = await Promise.all([siteAbove(folder), configurations.find(folder)]);
	const context = { ...posts.contextFor(source), ...(site && { site: site.site }) };
	const { version } = source;
	return runInSlices(fixText(source.getText(), rule, context), () => source.version === version).catch((error) => {
		if (error instanceof vscode.CancellationError) {
			return undefined;
		}
		throw error;
	});
}

function* fixText(text: string, id: string, context: Context): Steps<string> {
	const post = yield* parsePostSteps(text, { path: context.path });
	yield;
	const rule = RULES.find((one) => one.id === id)!;
	return (yield* fixRuleSteps(post, rule, RULES, context)).post.text;
}

/** Shows what fixing all that a rule finds would make of a text. */
export const previewFix = (source: vscode.TextDocument, rule: string): Promise<void> =>
	showDiff(
		source,
		derivedUri(SCHEME, source.uri, rule),
		vscode.l10n.t('{0}: original ↔ fixed', source.uri.path.split('/').at(-1)!),
	);
