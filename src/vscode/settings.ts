// The user's settings as the options of the core.
import * as vscode from 'vscode';
import { DEFAULT_OPTIONS, type Options } from '../core/rule';

export const SECTION = 'newsPost';

/** The options that hold for a document; what is not set, or set to something of another type, is the default. */
export function optionsFor(document: vscode.TextDocument): Options {
	const settings = vscode.workspace.getConfiguration(SECTION, document);
	const get = <T>(key: string, fallback: T): T => {
		const value = settings.get<T>(key, fallback);
		return typeof value === typeof fallback && Array.isArray(value) === Array.isArray(fallback) ? value : fallback;
	};
	return {
		severity: get('severity', DEFAULT_OPTIONS.severity),
		posts: get('posts', DEFAULT_OPTIONS.posts),
		titleMaxLength: get('title.maxLength', DEFAULT_OPTIONS.titleMaxLength),
		dateFormats: get('date.formats', DEFAULT_OPTIONS.dateFormats),
		dateFutureDays: get('date.futureDays', DEFAULT_OPTIONS.dateFutureDays),
		imageKeys: get('image.keys', DEFAULT_OPTIONS.imageKeys),
		editorLine: get('clean.editorLine', DEFAULT_OPTIONS.editorLine),
		emphasis: get('clean.emphasis', DEFAULT_OPTIONS.emphasis),
	};
}

/** How long to wait after a change before a post is checked again, in milliseconds. */
export function delayFor(document: vscode.TextDocument): number {
	const delay = vscode.workspace.getConfiguration(SECTION, document).get<number>('delay', DEFAULT_DELAY);
	return Number.isFinite(delay) ? Math.max(0, delay) : DEFAULT_DELAY;
}

const DEFAULT_DELAY = 250;
