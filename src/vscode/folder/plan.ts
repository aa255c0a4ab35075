// The dry run: what a run would change in many posts, and what stays. Nothing is changed.
import * as vscode from 'vscode';
import { type Original, originalSteps } from '../../run/undo/original';
import type { TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { PostIndex } from '../post-index';
import { eachPost, type Visitor } from './each-post';
import type { FoundPosts } from './find-posts';
import { each } from './pause';
import type { ReadPost, Skipped } from './read-post';
import { type Changes, changesOf, type Task } from './task';

/** A post that would change. */
export interface PlannedPost {
	readonly uri: vscode.Uri;
	/** The hash of the text that the edits were worked out for. */
	readonly hash: string;
	readonly edits: readonly TextEdit[];
	/** How many findings of each rule would be settled. */
	readonly settled: Changes['settled'];
	/** UTF-16 units of its text. */
	readonly length: number;
	/** What it takes to bring it back, in bytes. */
	readonly kept: number;
	/** Whether Hexo dates it by its file: then it is changed in the editor only. */
	readonly hasDateOfFile: boolean;
}

/** Something in a post that stays. */
export interface Staying {
	readonly uri: vscode.Uri;
	/** How much it is. */
	readonly count: number;
	/** The first place. */
	readonly place: Span;
}

export interface Plan {
	readonly task: Task;
	/** How many posts were looked at. */
	readonly all: number;
	readonly posts: readonly PlannedPost[];
	/** What only a person can decide: what may be the article's, or where there is a choice. */
	readonly asked: readonly Staying[];
	/** What cannot go without harm to the article, or has no fix. */
	readonly left: readonly Staying[];
	readonly skipped: readonly Skipped[];
}

export const DATE_MOVES: Message = {
	text: 'without a date that Hexo can read, its date is that of the file, and moves when it is written',
};
export const READ_ONLY: Message = { text: 'it is read-only' };

/**
 * Works out what a task would do.
 *
 * @throws CancellationError
 */
export async function planChanges(
	task: Task,
	found: FoundPosts,
	others: PostIndex,
	tell: Pick<Visitor, 'progress' | 'onError'>,
	token: vscode.CancellationToken,
): Promise<Plan> {
	const posts: PlannedPost[] = [];
	const asked: Staying[] = [];
	const left: Staying[] = [];
	const skipped = [...found.skipped];
	let all = 0;
	const visitor: Visitor = {
		...tell,
		skip: (uri, reason) => void skipped.push({ uri, reason }),
		*visit(read, post, context) {
			all++;
			const { uri } = read;
			const changes = yield* changesOf(task, post, context);
			asked.push(...staying(uri, changes.asked));
			left.push(...staying(uri, changes.left));
			if (changes.edits.length === 0) {
				return;
			}
			// A post in the editor is saved by whoever edits it.
			if (!read.document && changes.hasDateOfFile) {
				skipped.push({ uri, reason: DATE_MOVES });
			} else {
				posts.push(yield* planned(read, changes));
			}
		},
	};
	await eachPost(found.candidates, others, visitor, token);
	return withoutReadOnly({ task, all, posts, asked, left, skipped }, token);
}

function staying(uri: vscode.Uri, places: readonly Span[]): Staying[] {
	const [first] = places;
	return first ? [{ uri, count: places.length, place: { start: first.start, end: first.end } }] : [];
}

function* planned({ uri, text }: ReadPost, { edits, settled, hasDateOfFile }: Changes): Steps<PlannedPost> {
	const original: Original = yield* originalSteps(uri.toString(), text, edits);
	return {
		uri,
		hash: original.before,
		edits,
		settled,
		length: text.length,
		kept: encoder.encode(JSON.stringify(original)).length,
		hasDateOfFile,
	};
}

const encoder = new TextEncoder();

/** Files that cannot be written are known before anything begins. */
async function withoutReadOnly(plan: Plan, token: vscode.CancellationToken): Promise<Plan> {
	const locked = new Set<PlannedPost>();
	await each(plan.posts, async (post) => {
		if (!token.isCancellationRequested && (await isReadOnly(post.uri))) {
			locked.add(post);
		}
	});
	if (token.isCancellationRequested) {
		throw new vscode.CancellationError();
	}
	const posts = plan.posts.filter((post) => !locked.has(post));
	const skipped = [...plan.skipped, ...[...locked].map(({ uri }) => ({ uri, reason: READ_ONLY }))];
	return { ...plan, posts, skipped };
}

/** Whether its file system says that a file cannot be written. A text without a file can. */
async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
	if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
		return true;
	}
	const { permissions = 0 } = await vscode.workspace.fs.stat(uri).then(undefined, () => ({ permissions: 0 }));
	return (permissions & vscode.FilePermission.Readonly) !== 0;
}
