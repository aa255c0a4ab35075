// The command Find Repeated Leftovers…: lists what stands in many posts and is not their article; a click takes it into the
// user's own list.
import * as vscode from 'vscode';
import { postCount } from '../../engine/post-count';
import { SECTION } from '../../engine/setting';
import { CONFIGURATION_FILE } from '../../run/configuration';
import { type Discovered, nothingFound } from '../../run/discover/discovered';
import type { Kind } from '../../run/discover/piece';
import { withMarker } from '../../run/edit-configuration';
import { jsonLine } from '../../text/json-line';
import { configurations } from '../configurations';
import { localize, showResult } from '../localize';
import type { PostIndex } from '../post-index';
import { siteAbove } from '../sites';
import { writeConfiguration } from '../write-configuration';
import { discoverPosts } from './discover-posts';
import { findPosts } from './find-posts';
import { withProgress } from './progress';
import { placeRow } from './run-rows';
import type { Row, RunView } from './run-view';

/** Takes the place of a find among those that are listed. */
export const ADD_LEFTOVER = 'newsPost.addLeftover';

const ICONS: Readonly<Record<Kind, string>> = {
	comment: 'comment',
	element: 'symbol-structure',
	attribute: 'tag',
	paragraph: 'symbol-text',
	picture: 'file-media',
};

export class LeftoverFinder {
	private found: readonly Discovered[] = [];
	private unread = 0;
	private readonly added = new Set<Discovered>();

	constructor(
		private readonly others: PostIndex,
		private readonly view: Pick<RunView, 'show'>,
		private readonly onError: (error: unknown) => void,
	) {}

	/**
	 * Looks for leftovers, and lists them.
	 *
	 * @param chosen files and folders; undefined for the whole workspace
	 * @throws CancellationError
	 */
	async find(chosen: readonly vscode.Uri[] | undefined): Promise<void> {
		const title = vscode.l10n.t('Looking for repeated leftovers');
		const { posts, unread, found } = await withProgress(title, async (progress, token) =>
			discoverPosts(
				await findPosts(chosen, this.others, token),
				this.others,
				{ progress, onError: this.onError },
				token,
			),
		);
		if (found.length === 0) {
			void vscode.window.showInformationMessage([localize(nothingFound(posts)), ...notRead(unread)].join(' '));
			return;
		}
		this.found = found;
		this.unread = unread;
		this.added.clear();
		await this.show();
	}

	/** Takes one of the finds into the user's own list, in the configuration file that holds for the first of its posts. */
	async add(index: number): Promise<void> {
		const one = this.found[index];
		if (!one || this.added.has(one)) {
			return;
		}
		const post = vscode.Uri.parse(one.places[0]!.file);
		const uri = await configurationFor(post);
		const others = vscode.workspace.getConfiguration(SECTION, post).get<unknown[]>('boilerplate.custom') ?? [];
		if (await writeConfiguration(uri, (text) => withMarker(text, one.entry, others))) {
			this.added.add(one);
			await this.show();
			showResult(vscode.l10n.t('Added to {0}', vscode.workspace.asRelativePath(uri)));
		}
	}

	private show(): Promise<void> {
		const message = vscode.l10n.t('On no list yet, and in three posts of one source or more. No post was changed.');
		return this.view.show(
			[message, ...notRead(this.unread)].join(' '),
			this.found.map((one, index) => this.rowOf(one, index)),
			'result',
		);
	}

	private rowOf(one: Discovered, index: number): Row {
		const { kind, entry, posts, places, text } = one;
		const isAdded = this.added.has(one);
		const add = vscode.l10n.t('Add to {0}', CONFIGURATION_FILE);
		return {
			label: jsonLine(entry),
			description: `${localize(postCount(posts))} · ${localize(text)}`,
			icon: isAdded ? 'check' : ICONS[kind],
			children: () => [
				isAdded
					? { label: vscode.l10n.t('Added to {0}', CONFIGURATION_FILE), icon: 'check' }
					: { label: add, icon: 'add', command: { title: add, command: ADD_LEFTOVER, arguments: [index] } },
				...places.map(({ file, start, end }) => {
					const uri = vscode.Uri.parse(file);
					return placeRow(uri, vscode.workspace.asRelativePath(uri), { start: start.offset, end: end.offset });
				}),
			],
		};
	}
}

const notRead = (unread: number): string[] => (unread > 0 ? [vscode.l10n.t('Not read: {0}.', unread)] : []);

/** The configuration file that holds for a post; where there is none, one for its site, or for its workspace folder. */
async function configurationFor(post: vscode.Uri): Promise<vscode.Uri> {
	const folder = vscode.Uri.joinPath(post, '..');
	const [found, site] = await Promise.all([configurations.findAgain(folder), siteAbove(folder)]);
	const top = found
		? vscode.Uri.parse(found.folder)
		: site
			? vscode.Uri.joinPath(site.uri, '..')
			: (vscode.workspace.getWorkspaceFolder(post)?.uri ?? folder);
	return vscode.Uri.joinPath(top, CONFIGURATION_FILE);
}
