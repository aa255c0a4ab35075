// The one reader of Hexo's tags, `{{ … }}`, `{% … %}` and `{# … #}`: where Hexo finds them, before it renders Markdown.
import { firstIndex, type Span } from '../text/span';
import { endsOfCodeBlocks } from './code-blocks';
import { endsOfTags } from './tag-ends';

/** From the opening braces to the end of the closing ones. */
export interface TemplateTag extends Span {
	readonly kind: '{{' | '{%' | '{#';
}

/** `{% raw %}`, `{% codeblock %}` and the like, from the start of the first tag to the end of the last. */
export interface CodeBlock extends Span {
	/** What stands between the tags. */
	readonly content: Span;
}

/** What Hexo finds in an article when it looks for its tags. All sorted. */
export interface TemplateTags {
	/** The tags, those of such blocks and within them left out. */
	readonly tags: readonly TemplateTag[];
	readonly code: readonly CodeBlock[];
	/** The comments of HTML, within which Hexo looks for no tag. The last one may go on to the end of the text. */
	readonly comments: readonly Span[];
}

/** All tags, those that begin and end code among them. Sorted. */
export const tagsIn = ({ tags, code }: TemplateTags): Span[] =>
	[...tags, ...code.flatMap((block) => tagsOf(block))].sort((a, b) => a.start - b.start);

/** The two tags of a block. */
export const tagsOf = ({ start, end, content }: CodeBlock): [begin: Span, end: Span] => [
	{ start, end: content.start },
	{ start: content.end, end },
];

/** What Hexo reacts to in plain text. */
const MARKS = /`+|\{[{%#]|<!--/g;

/** One whole tag, wherever it stands, makes Hexo look for all of them. */
const CLOSING: Readonly<Record<TemplateTag['kind'], string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

const isRun = (text: string, from: number): boolean =>
	Object.entries(CLOSING).some(([opening, closing]) => {
		const first = text.indexOf(opening, from);
		return first >= 0 && text.lastIndexOf(closing) > first + opening.length;
	});

/**
 * Finds the tags in an article as Hexo 8 does (`escapeAllSwigTags`); undefined where there is no whole one, and braces
 * are text. Nothing is looked for in what lies between backticks. Takes time linear in the text.
 *
 * @param text without what stands between fences
 */
export function findTemplateTags(text: string, from: number): TemplateTags | undefined {
	if (!isRun(text, from)) {
		return undefined;
	}
	const found = { tags: [] as TemplateTag[], code: [] as CodeBlock[], comments: [] as Span[] };
	const ends = endsOfTags(text, from);
	const endTags = endsOfCodeBlocks(text, from);
	const backticks = backtickRuns(text, from);
	for (let at = from; ; ) {
		MARKS.lastIndex = at;
		const { 0: mark, index: start } = MARKS.exec(text) ?? { 0: '', index: text.length };
		if (mark === '') {
			return found;
		}
		if (mark.startsWith('`')) {
			at = endOfBackticks(text, backticks, start);
		} else if (mark === '<!--') {
			const end = text.indexOf('-->', start + mark.length);
			at = end < 0 ? text.length : end + '-->'.length;
			found.comments.push({ start, end: at });
		} else {
			const kind = mark as TemplateTag['kind'];
			const { end, isWhole } = ends(kind, start);
			const endTag = isWhole ? endTags.get(start) : undefined;
			if (endTag) {
				found.code.push({ start, end: endTag.end, content: { start: end, end: endTag.start } });
			} else if (isWhole) {
				found.tags.push({ kind, start, end });
			}
			at = endTag?.end ?? end;
		}
	}
}

interface Backticks extends Span {
	/** Empty lines before it: what begins with backticks does not go on behind one. */
	readonly paragraph: number;
	/** The index of the next run that has more backticks. */
	next: number;
}

function backtickRuns(text: string, from: number): readonly Backticks[] {
	const runs: Backticks[] = [];
	const waiting: Backticks[] = []; // none has fewer backticks than the next
	const pieces = /`+|\n(?=\r?\n)/g;
	pieces.lastIndex = from;
	let paragraph = 0;
	for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
		if (piece[0] === '\n') {
			paragraph++;
			continue;
		}
		const run = { start: piece.index, end: pieces.lastIndex, paragraph, next: Number.POSITIVE_INFINITY };
		while (waiting.length > 0 && lengthOf(waiting.at(-1)!) < lengthOf(run)) {
			waiting.pop()!.next = runs.length;
		}
		waiting.push(run);
		runs.push(run);
	}
	return runs;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Where the code ends that begins with backticks, or they themselves, if none close it. A backslash makes the first one text. */
function endOfBackticks(text: string, runs: readonly Backticks[], start: number): number {
	const index = firstIndex(runs.length, (at) => runs[at]!.start >= start);
	const { end, paragraph } = runs[index]!;
	const wanted = end - start - (text[start - 1] === '\\' ? 1 : 0);
	let closing = runs[index + 1];
	while (closing && lengthOf(closing) < wanted) {
		closing = runs[closing.next];
	}
	return wanted > 0 && closing?.paragraph === paragraph ? closing.end : end;
}
