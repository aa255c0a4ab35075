// The user's settings as the options of the core.
import * as vscode from 'vscode';
import { type CustomMarkers, readCustomMarkers } from '../engine/custom-markers';
import { DEFAULT_OPTIONS, type Options, SEVERITIES, type Severity } from '../engine/options';

export const SECTION = 'newsPost';

/** The options that hold for a document or a folder. What is not set, or set to something that makes no sense, is the default. */
export function optionsFor(scope: vscode.ConfigurationScope): Options {
	const settings = vscode.workspace.getConfiguration(SECTION, scope);
	const number = (key: string, fallback: number): number => {
		const value = settings.get(key);
		return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
	};
	const texts = (key: string, fallback: readonly string[]): readonly string[] => {
		const value = settings.get(key);
		return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : fallback;
	};
	return {
		severity: severities(settings.get('severity')),
		posts: texts('posts', DEFAULT_OPTIONS.posts),
		titleMaxLength: number('title.maxLength', DEFAULT_OPTIONS.titleMaxLength),
		dateFormats: texts('date.formats', DEFAULT_OPTIONS.dateFormats),
		dateFutureDays: number('date.futureDays', DEFAULT_OPTIONS.dateFutureDays),
		imageKeys: texts('image.keys', DEFAULT_OPTIONS.imageKeys),
		keep: texts('clean.keep', DEFAULT_OPTIONS.keep),
		emphasis: settings.get('clean.emphasis') === 'drop' ? 'drop' : 'strong',
		templateTags: texts('tags', DEFAULT_OPTIONS.templateTags),
		customMarkers: customMarkersIn(settings).markers,
	};
}

const KNOWN: ReadonlySet<unknown> = new Set([...SEVERITIES, 'off']);

function severities(value: unknown): Options['severity'] {
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return Object.fromEntries(entries.filter((entry): entry is [string, Severity | 'off'] => KNOWN.has(entry[1])));
}

/** The setting that holds the user's own markers. */
export const CUSTOM = 'boilerplate.custom';

let lastRead: { readonly key: string; readonly result: CustomMarkers } | undefined;

/** The user's own markers. As long as they are the same, so is the result, and with it what is compiled from them. */
export function customMarkersIn(settings: vscode.WorkspaceConfiguration): CustomMarkers {
	const value = settings.get(CUSTOM) ?? [];
	const key = JSON.stringify(value);
	if (lastRead?.key !== key) {
		lastRead = { key, result: readCustomMarkers(value) };
	}
	return lastRead.result;
}

/** How long to wait after a change before a post is checked again, in milliseconds. */
export function delayFor(document: vscode.TextDocument): number {
	const delay = vscode.workspace.getConfiguration(SECTION, document).get('delay');
	return typeof delay === 'number' && delay >= 0 ? delay : DEFAULT_DELAY;
}

const DEFAULT_DELAY = 250;
