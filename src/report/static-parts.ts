// Parts of the report's page that are drawn once: the bar of all posts and its legend.
import { SEVERITIES } from '../engine/options';
import { escapeHtml } from './markup';
import type { Report } from './report';
import type { ReportText } from './report-texts';

/** A text with `{0}` filled in. */
export const filled = (text: string, value: string): string => text.replace('{0}', () => value);

/** The kinds of posts, by the worst that was found in each, with how many there are; the worst first. */
export function kindsOf({ posts, worst }: Pick<Report['total'], 'posts' | 'worst'>): (readonly [ReportText, number])[] {
	const fine = posts - worst.reduce((sum, count) => sum + count);
	return [...SEVERITIES.map((severity, index) => [severity, worst[index]!] as const), ['fine', fine]];
}

/** The posts as one bar of all kinds. */
export function stackedBar(total: Report['total']): string {
	let at = 0;
	const parts = kindsOf(total)
		.filter(([, count]) => count > 0)
		.map(([kind, count]) => {
			const x = at / total.posts;
			at += count;
			return `<rect class="${kind}" x="${percent(x)}" width="${percent(count / total.posts)}" height="100%"/>`;
		});
	return `<svg class="drawing" aria-hidden="true">${parts.join('')}</svg>`;
}

/** What the colours stand for, and how many posts have each. */
export function legend(total: Report['total'], texts: Readonly<Record<ReportText, string>>, language: string): string {
	const entries = kindsOf(total).map(
		([kind, count]) =>
			`<li class="severity ${kind}">${escapeHtml(texts[kind])} <b>${count.toLocaleString(language)}</b></li>`,
	);
	return `<ul class="legend">${entries.join('')}</ul>`;
}

/** A share of the whole, 0 to 1, as SVG has it. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
