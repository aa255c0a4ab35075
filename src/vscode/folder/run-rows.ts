// What the view of a run lists: by kind and by post what would go, and what stays; or what became of each post.
import * as vscode from 'vscode';
import { RULES } from '../../rules';
import type { Span } from '../../text/span';
import { countOf } from '../leftover-texts';
import { localize } from '../localize';
import type { Outcome } from './outcome';
import type { Plan, PlannedPost, Staying } from './plan';
import type { Skipped } from './read-post';
import type { Row } from './run-view';
import type { Task } from './task';

/** Takes the address of a post, and the place to show. */
export const OPEN_FROM_RUN = 'newsPost.openFromRun';
/** Takes the address of a post, and the name of the rule to fix; without one it is cleaned. */
export const PREVIEW_FROM_RUN = 'newsPost.previewFromRun';

/** The rows of a plan. */
export function planRows(plan: Plan): Row[] {
	const { task, posts, skipped } = plan;
	const preview = (uri: vscode.Uri, description: string): Row => previewRow(uri, description, task);
	const kinds = (): Row[] => kindRows(posts, preview);
	return [
		// Of a rule there is one kind.
		...(task === 'clean'
			? group({ label: vscode.l10n.t('What would go'), icon: 'trash', isOpen: true, of: posts }, kinds)
			: []),
		...group({ label: vscode.l10n.t('Posts that would change'), icon: 'edit', isOpen: true, of: posts }, () =>
			byFolder(posts, (post) => preview(post.uri, kindsIn(post))),
		),
		...staysRows(plan),
		...skippedRows(skipped),
	];
}

/** The rows of what became of a plan, or of what was undone. */
export const outcomeRows = (outcome: Outcome, plan?: Plan): Row[] => [
	...skippedRows(outcome.torn, vscode.l10n.t('Perhaps written in part'), 'error'),
	...skippedRows([...outcome.skipped, ...(plan?.skipped ?? [])]),
	...group({ label: vscode.l10n.t('Not saved yet'), icon: 'circle-filled', isOpen: true, of: outcome.edited }, () =>
		byFolder(outcome.edited.map(asPost), openRow),
	),
	...group({ label: vscode.l10n.t('Written'), icon: 'check', isOpen: false, of: outcome.written }, () =>
		byFolder(outcome.written.map(asPost), openRow),
	),
	...(plan ? staysRows(plan) : []),
];

const asPost = (uri: vscode.Uri): { uri: vscode.Uri } => ({ uri });

interface Group {
	readonly label: string;
	readonly icon: string;
	readonly isOpen: boolean;
	/** The posts in it; without any there is no group. */
	readonly of: readonly unknown[];
	readonly description?: string;
}

const group = ({ of, description = String(of.length), ...row }: Group, children: () => Row[]): Row[] =>
	of.length > 0 ? [{ ...row, description, children }] : [];

/** `8 comments`, with the posts that have some: those with most of them first. */
function kindRows(posts: readonly PlannedPost[], preview: (uri: vscode.Uri, description: string) => Row): Row[] {
	const kinds = RULES.map((rule) => {
		const having = posts.flatMap((post) => {
			const count = post.settled.find(([id]) => id === rule.id)?.[1];
			return count === undefined ? [] : [{ post, count }];
		});
		return { rule, having, sum: having.reduce((sum, { count }) => sum + count, 0) };
	});
	return kinds
		.filter(({ sum }) => sum > 0)
		.sort((a, b) => b.sum - a.sum)
		.map(({ rule, having, sum }) => ({
			label: countOf(rule, sum),
			description: having.length === 1 ? vscode.l10n.t('in 1 post') : vscode.l10n.t('in {0} posts', having.length),
			children: () =>
				having
					.toSorted((a, b) => b.count - a.count)
					.map(({ post: { uri }, count }) => preview(uri, `${count} · ${folderOf(uri)}`)),
		}));
}

/** What would go from a post, or be fixed: `8 comments, 1 style sheet`. */
const kindsIn = ({ settled }: PlannedPost): string =>
	settled
		.toSorted(([, a], [, b]) => b - a)
		.map(([id, count]) => countOf(RULES.find((rule) => rule.id === id)!, count))
		.join(vscode.l10n.t(', '));

const previewRow = (uri: vscode.Uri, description: string, task: Task): Row => ({
	...postRow(uri, description),
	command: {
		title: vscode.l10n.t('Preview'),
		command: PREVIEW_FROM_RUN,
		arguments: task === 'clean' ? [uri] : [uri, task.id],
	},
});

const openRow = ({ uri }: { readonly uri: vscode.Uri }): Row => placeRow(uri, '', { start: 0, end: 0 });

/** A post that a click opens at a place. */
export const placeRow = (uri: vscode.Uri, description: string, place: Span): Row => ({
	...postRow(uri, description),
	command: { title: vscode.l10n.t('Open'), command: OPEN_FROM_RUN, arguments: [uri, place] },
});

const postRow = (uri: vscode.Uri, description: string): Row => ({
	label: uri.path.split('/').at(-1)!,
	description,
	uri,
});

function staysRows({ task, asked, left }: Plan): Row[] {
	const rows = (posts: readonly Staying[]) => (): Row[] =>
		byFolder(posts, ({ uri, count, place }) => placeRow(uri, vscode.l10n.t('{0} to look at', count), place));
	return [
		...group(
			{ label: vscode.l10n.t('Stays: only a person can tell'), icon: 'question', isOpen: false, of: asked },
			rows(asked),
		),
		...group(
			{
				label:
					task === 'clean' ? vscode.l10n.t('Stays: cannot go without harm') : vscode.l10n.t('Stays: has no fix here'),
				icon: 'shield',
				isOpen: false,
				of: left,
			},
			rows(left),
		),
	];
}

function skippedRows(skipped: readonly Skipped[], label = vscode.l10n.t('Left alone'), icon = 'circle-slash'): Row[] {
	return group({ label, icon, isOpen: true, of: skipped }, () =>
		byFolder(skipped, ({ uri, reason, isFolder }) =>
			isFolder ? postRow(uri, localize(reason)) : placeRow(uri, localize(reason), { start: 0, end: 0 }),
		),
	);
}

/** The folder of a post as it is shown; empty where that is the workspace itself. */
function folderOf(uri: vscode.Uri): string {
	const path = vscode.workspace.asRelativePath(uri);
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Posts below their folders, where there are several. */
function byFolder<T extends { readonly uri: vscode.Uri }>(posts: readonly T[], rowOf: (post: T) => Row): Row[] {
	const folders = new Map<string, T[]>();
	for (const post of posts) {
		const folder = folderOf(post.uri);
		const inside = folders.get(folder) ?? [];
		inside.push(post);
		folders.set(folder, inside);
	}
	if (folders.size < 2) {
		return posts.map(rowOf);
	}
	return [...folders].map(([folder, inside]) => ({
		label: folder || vscode.workspace.name || '/',
		description: String(inside.length),
		icon: 'folder',
		children: () => inside.map(rowOf),
	}));
}

/** The reason in one line, for the log. */
export const lineOf = ({ uri, reason }: Skipped): string =>
	`${vscode.workspace.asRelativePath(uri)}: ${localize(reason)}`;
