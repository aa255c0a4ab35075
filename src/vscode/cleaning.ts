// What cleaning makes of a document.
import * as vscode from 'vscode';
import { type Cleaned, cleanSteps } from '../engine/clean';
import type { Context } from '../engine/rule';
import { parsePostSteps } from '../post/post';
import { RULES } from '../rules';
import { type ArticleSource, articleSource } from '../run/article-source';
import type { Steps } from '../text/steps';
import { configurations, folderOf } from './configurations';
import { isDecodedWrongly } from './decoding';
import { contextFor } from './posts';
import { runInSlices } from './run-in-slices';

/** What cleaning makes of a document, and where the article comes from. */
export interface CleanedDocument extends Cleaned {
	readonly source: ArticleSource;
}

/** Why a document is not cleaned. */
export type Hindrance = 'decoded wrongly' | 'changed';

/**
 * What cleaning makes of a document as it is; or why it is left alone.
 *
 * @param anySource whether the article is treated as one from Sina, wherever it comes from
 */
export async function cleanDocument(
	document: vscode.TextDocument,
	anySource = false,
): Promise<CleanedDocument | Hindrance> {
	if (await isDecodedWrongly(document)) {
		return 'decoded wrongly';
	}
	const folder = folderOf(document);
	await (folder && configurations.findAgain(folder));
	const { version } = document;
	const steps = cleanText(document.getText(), contextFor(document), anySource);
	return runInSlices(steps, () => document.version === version && !document.isClosed).catch((error) => {
		if (error instanceof vscode.CancellationError) {
			return 'changed';
		}
		throw error;
	});
}

function* cleanText(text: string, context: Context, anySource: boolean): Steps<CleanedDocument> {
	const post = yield* parsePostSteps(text, { path: context.path, anySource });
	yield;
	const cleaned = yield* cleanSteps(post, RULES, context);
	return { ...cleaned, source: yield* articleSource(post, context) };
}
