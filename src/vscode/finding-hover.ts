// Links the hover over a finding to the page of its rule: the editor's own hover does not follow the link of a problem's id.
import * as vscode from 'vscode';
import type { Inspection } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { regionsOf, spanOf } from '../report/regions';
import { LANGUAGES, type Posts, rangeOf } from './posts';
import { ruleTarget, SHOW_RULE } from './rule-pages';

/** Offers the links in all posts. */
export function linkRulePages(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerHoverProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			async provideHover(document, position) {
				try {
					const inspection = await posts.check(document);
					return inspection && hoverAt(document, position, inspection);
				} catch (error) {
					onError(error);
					return undefined;
				}
			},
		},
	);
}

function hoverAt(
	document: vscode.TextDocument,
	position: vscode.Position,
	{ post, findings, edits }: Inspection,
): vscode.Hover | undefined {
	const isHere = (span: Finding | ReturnType<typeof spanOf>): boolean => rangeOf(document, span).contains(position);
	const regions = regionsOf({ text: post.text, findings, edits }).filter((region) => isHere(spanOf(region)));
	const [first] = regions;
	if (!first) {
		return undefined;
	}
	// Between the leftovers of a region, its first one stands for it.
	const here = regions.flatMap((region) => region.filter(isHere));
	const rules = new Set((here.length > 0 ? here : [first[0]]).map(({ rule }) => rule));
	const links = [...rules].map((rule) => `[${rule}](${ruleTarget(rule)})`);
	const text = new vscode.MarkdownString(`${vscode.l10n.t('Page of the rule:')} ${links.join(' · ')}`);
	text.isTrusted = { enabledCommands: [SHOW_RULE] };
	return new vscode.Hover(text, rangeOf(document, spanOf(first)));
}
