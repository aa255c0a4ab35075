// Passages that Sina's style sheet shows bold.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { attributeEdits, unwrapEdits } from '../../post/html/edits';
import type { HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { alignmentFix } from '../../sina/alignment';
import { type BoldRoot, boldMark, boldRoots, boldRuns } from '../../sina/bold';
import { isSinaPost } from '../../sina/post-kind';
import { insertion, type TextEdit } from '../../text/edit';

export const documentation: Documentation = {
	summary: '`cms-style` with `strong-Bold`: bold on Sina’s pages, and nowhere else.',
	why:
		'Without Sina’s style sheet the emphasis is lost to readers. It becomes one `<strong>` behind the leading ideographic ' +
		'spaces; the outermost mark wins, and a `<strong>` that is there already is not doubled. Set `newsPost.clean.emphasis` ' +
		'to `drop` to take the marks away without a replacement.',
	examples: [
		{
			text: '<p cms-style="font-L">　　<font cms-style="font-L strong-Bold">一、概况</font></p>',
			reports: ['<font cms-style="font-L strong-Bold">'],
			fixed: '<p cms-style="font-L">　　<strong>一、概况</strong></p>',
		},
		{
			text: '<p cms-style="strong-Bold font-L ">　　甲<font cms-style="strong-Bold"><font cms-style="font-L">乙</font></font></p>',
			reports: ['<p cms-style="strong-Bold font-L ">'],
			fixed: '<p>　　<strong>甲乙</strong></p>',
		},
		{
			text: '<p><font cms-style="strong-Bold">甲<strong>乙</strong>丙</font></p>',
			reports: ['<font cms-style="strong-Bold">'],
			fixed: '<p><strong>甲</strong><strong>乙</strong><strong>丙</strong></p>',
		},
		{
			text: '<p><font cms-style="strong-Bold">　　<img src="https://n.sinaimg.cn/a.jpg"></font></p>',
			reports: ['<font cms-style="strong-Bold">'],
			fixed: '<p>　　<img src="https://n.sinaimg.cn/a.jpg"></p>',
		},
		{ text: '<p cms-style="strong-Bold">没有结束标签', reports: ['<p cms-style="strong-Bold">'] },
		{ text: '<p cms-style="font-L">甲</p>' },
		{ text: '<p class="strong-Bold">甲</p>' },
	],
};

export const sinaEmphasis: Rule = {
	id: 'sina-emphasis',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	leftover: ['bold mark', 'bold marks'],
	*check(post, { options }) {
		const title = { text: options.emphasis === 'drop' ? 'Remove the mark' : 'Replace the mark by <strong>' };
		const roots = boldRoots(post);
		for (const root of roots) {
			const edits = removalEdits(post, root);
			const runs = options.emphasis === 'drop' || root.isBoldAnyway ? [] : boldRuns(post, root);
			for (const run of runs ?? []) {
				edits.push(insertion(run.start, '<strong>'), insertion(run.end, '</strong>'));
			}
			const fix = { title, edits };
			yield root.isCertain && runs
				? problem(root.element, { safeFix: fix, offers: () => [alignmentKept(root.element, fix)] })
				: problem(root.element);
		}
		const owned = new Set(roots.flatMap(({ fonts, marked }) => [...fonts, ...marked]));
		for (const element of post.elements) {
			if (boldMark(element) && !owned.has(element)) {
				yield problem(element); // no telling where it ends
			}
		}
	},
};

/** The same with a style in the place of a mark that says more than bold: it centres the passage, too. */
function alignmentKept(element: HtmlElement, { edits }: Fix): Fix | undefined {
	const mark = boldMark(element)!;
	const alignment = alignmentFix(element, mark);
	const isOfMark = (edit: TextEdit): boolean => edit.end === mark.end;
	return alignment && { ...alignment, edits: [...edits.filter((edit) => !isOfMark(edit)), ...alignment.edits] };
}

const problem = ({ openTag }: HtmlElement, fixes?: Pick<Problem, 'safeFix' | 'offers'>): Problem => ({
	start: openTag.start,
	end: openTag.end,
	message: { text: "Bold only with Sina's style sheet" },
	...fixes,
});

function removalEdits(post: Post, root: BoldRoot): TextEdit[] {
	return [
		...root.fonts.flatMap(unwrapEdits),
		...root.marked.flatMap((element) => attributeEdits(post.text, boldMark(element)!)),
	];
}
