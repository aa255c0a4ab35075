// The posts of each month as columns, by the worst that was found in them: plain SVG.
import { escapeHtml } from './markup';
import type { GroupRow } from './report';
import type { ReportText } from './report-texts';
import { kindsOf, percent } from './static-parts';

/** In pixels. */
const HEIGHT = 96;
const TOP = 18;
const BOTTOM = 20;

/** A longer time is not drawn month for month: a wrong date would leave nothing but gaps. */
const MAX_MONTHS = 240;
/** The columns of fewer months do not get any wider. */
const MIN_MONTHS = 24;
/** So many labels have room below the columns. */
const MAX_LABELS = 10;

/** The chart; nothing where there are less than two months. */
export function monthChart(
	groups: readonly GroupRow[],
	texts: Readonly<Record<ReportText, string>>,
	language: string,
): string {
	const dated = groups.filter(({ name }) => name !== '');
	if (dated.length < 2) {
		return '';
	}
	const names = monthsFrom(dated.map(({ name }) => name));
	const byName = new Map(dated.map((group) => [group.name, group]));
	const most = Math.max(...dated.map(({ posts }) => posts));
	const slots = Math.max(names.length, MIN_MONTHS);
	const columns = names.map((name, index) => {
		const group = byName.get(name);
		return group ? column(group, index / slots, 1 / slots, most, texts, language) : '';
	});
	const top = `<line x1="0" x2="100%" y1="${TOP}" y2="${TOP}"/><text x="100%" y="${TOP - 5}" text-anchor="end">${most.toLocaleString(language)}</text>`;
	const ground = `<line x1="0" x2="100%" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>`;
	return `<figure>
<figcaption>${escapeHtml(texts.byMonth)}</figcaption>
<svg class="chart" height="${TOP + HEIGHT + BOTTOM}" role="img" aria-label="${escapeHtml(`${texts.byMonth}: ${names[0]} – ${names.at(-1)}`)}">${top}${columns.join('')}${ground}${labels(names, slots)}</svg>
</figure>`;
}

/** Every month from the first to the last; if that is too long, those that there are. Sorted. */
function monthsFrom(months: readonly string[]): readonly string[] {
	const [first, last] = [months[0]!, months.at(-1)!].map(numberOf) as [number, number];
	return last - first < MAX_MONTHS
		? Array.from({ length: last - first + 1 }, (_, index) => nameOf(first + index))
		: months;
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const nameOf = (month: number): string =>
	`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

function column(
	group: GroupRow,
	x: number,
	width: number,
	most: number,
	texts: Readonly<Record<ReportText, string>>,
	language: string,
): string {
	let bottom = TOP + HEIGHT;
	const parts = kindsOf(group)
		.filter(([, count]) => count > 0)
		.map(([kind, count]) => {
			const height = (count / most) * HEIGHT;
			bottom -= height;
			return `<rect class="${kind}" x="${percent(x + width * 0.1)}" width="${percent(width * 0.8)}" y="${bottom.toFixed(2)}" height="${height.toFixed(2)}"/>`;
		});
	const told = kindsOf(group)
		.filter(([, count]) => count > 0)
		.map(([kind, count]) => `${texts[kind]} ${count.toLocaleString(language)}`);
	return `<g><title>${escapeHtml(`${group.name}: ${told.join(', ')}`)}</title>${parts.join('')}</g>`;
}

/** The years below the columns where they begin; of a short time some of its months. */
function labels(names: readonly string[], slots: number): string {
	const years = names.flatMap((name, index) => (name.slice(0, 4) === names[index - 1]?.slice(0, 4) ? [] : [index]));
	const isShort = names.length <= MIN_MONTHS;
	const all = isShort ? names.map((_, index) => index) : years;
	const step = Math.ceil(all.length / MAX_LABELS);
	return all
		.filter((_, index) => index % step === 0)
		.map((index) => {
			const name = isShort ? names[index]! : names[index]!.slice(0, 4);
			return `<text x="${percent(index / slots)}" y="${TOP + HEIGHT + 15}">${name}</text>`;
		})
		.join('');
}
