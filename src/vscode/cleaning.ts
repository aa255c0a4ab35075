// What cleaning makes of a document.
import * as vscode from 'vscode';
import { type Cleaned, cleanSteps } from '../engine/clean';
import type { Context } from '../engine/rule';
import { parsePost } from '../post/post';
import { RULES } from '../rules';
import { runToEnd, type Steps } from '../text/steps';
import { configurations, folderOf } from './configurations';
import { isDecodedWrongly } from './decoding';
import { contextFor } from './posts';
import { isLarge, runInSlices } from './run-in-slices';

/** Why a document is not cleaned. */
export type Hindrance = 'decoded wrongly' | 'changed';

/** What cleaning makes of a document as it is; or why it is left alone. */
export async function cleanDocument(document: vscode.TextDocument): Promise<Cleaned | Hindrance> {
	if (await isDecodedWrongly(document)) {
		return 'decoded wrongly';
	}
	const folder = folderOf(document);
	await (folder && configurations.findAgain(folder));
	const { version } = document;
	const text = document.getText();
	const steps = cleanText(text, contextFor(document));
	if (!isLarge(text)) {
		return runToEnd(steps);
	}
	return runInSlices(steps, () => document.version === version && !document.isClosed).catch((error) => {
		if (error instanceof vscode.CancellationError) {
			return 'changed';
		}
		throw error;
	});
}

function* cleanText(text: string, context: Context): Steps<Cleaned> {
	const post = parsePost(text, context);
	yield;
	return yield* cleanSteps(post, RULES, context);
}
