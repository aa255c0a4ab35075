// The page of a report: one HTML document that needs nothing from elsewhere.
import { escapeHtml, jsonForScript } from './markup';
import { monthChart } from './month-chart';
import { text as script, source as scriptSource } from './page/main.ts?inlined';
import { text as style, source as styleSource } from './page/style.css?inlined';
import { pageData, textsIn } from './page-data';
import type { Report } from './report';
import type { Language, ReportText } from './report-texts';
import { filled, legend, stackedBar } from './static-parts';

export interface PageHead {
	/** What was checked: the name of a folder, say. */
	readonly name: string;
	/** When, in milliseconds since 1970. */
	readonly time: number;
	/** How many files could not be checked, and are in no figure. */
	readonly unread: number;
}

/** Stands near the beginning of every report. */
const GENERATOR = '<meta name="generator" content="news-post report">';

/** Whether a text is a report, which may be written over. */
export const isReportPage = (text: string): boolean => text.slice(0, 1000).includes(GENERATOR);

/** Nothing may be loaded, and nothing run or applied but the script and the style that the page itself holds. */
const POLICY = `default-src 'none'; script-src ${scriptSource}; style-src ${styleSource}; base-uri 'none'; form-action 'none'`;

/** The page in a language. It is shown as it is by a browser, from a file, and in the editor. */
export function reportPage(report: Report, head: PageHead, language: Language): string {
	const texts = textsIn(language.translate);
	return `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${GENERATOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${head.name} – ${texts.heading}`)}</title>
<style>${style}</style>
</head>
<body>
${header(head, texts, language.tag)}
<main>
${overview(report, texts, language.tag)}
${SECTIONS.map(([id, name]) => `<section id="${id}"><h2 id="${id}-heading">${escapeHtml(texts[name])}</h2></section>`).join('\n')}
<noscript><p>${escapeHtml(texts.noScript)}</p></noscript>
</main>
<script type="application/json" id="data">${jsonForScript(pageData(report, language))}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The sections with tables, which the page's script fills in. */
const SECTIONS: readonly (readonly [id: string, name: ReportText])[] = [
	['rules', 'rules'],
	['leftovers', 'leftovers'],
	['posts', 'worstPosts'],
	['folders', 'folders'],
	['months', 'months'],
];

type PageTexts = Readonly<Record<ReportText, string>>;

function header({ name, time, unread }: PageHead, texts: PageTexts, language: string): string {
	const checked = filled(
		texts.checked,
		new Date(time).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
	);
	const notes = [checked, ...(unread > 0 ? [filled(texts.unread, unread.toLocaleString(language))] : [])];
	return `<header>
<p class="kind-of-page">${escapeHtml(texts.heading)}</p>
<h1><bdi>${escapeHtml(name)}</bdi></h1>
<p>${notes.map(escapeHtml).join(' · ')}</p>
<nav>${SECTIONS.map(([id, name]) => `<a href="#${id}">${escapeHtml(texts[name])}</a>`).join('')}</nav>
</header>`;
}

function overview({ total, months }: Report, texts: PageTexts, language: string): string {
	const faulty = total.worst.reduce((sum, count) => sum + count);
	const figure = (name: string, number: number, note = ''): string =>
		`<div><dt>${escapeHtml(name)}</dt><dd>${number.toLocaleString(language)}${note && `<small>${escapeHtml(note)}</small>`}</dd></div>`;
	const share = total.posts === 0 ? 0 : faulty / total.posts;
	return `<section class="overview">
<dl class="figures">
${figure(texts.posts, total.posts)}
${figure(texts.faulty, faulty, share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 }))}
${figure(texts.findings, total.findings)}
${figure(texts.cleaned, total.cleaned, texts.cleanedNote)}
</dl>
<figure>
<figcaption>${escapeHtml(texts.worst)}</figcaption>
${stackedBar(total)}
${legend(total, texts, language)}
</figure>
${monthChart(months, texts, language)}
</section>`;
}
