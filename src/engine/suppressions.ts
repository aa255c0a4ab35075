// Comments by which an author turns rules off: for the next line, for a stretch of the article, for a line of YAML.
import { Lexer } from 'yaml';
import type { Post } from '../post/post';
import { firstIndex, type Span } from '../text/span';
import { protectedComments } from './protected-comments';
import { namesOf } from './rule-names';

/** A rule's name in a suppressing comment; the whole comment where it names no rule and so means all. */
export interface Suppression extends Span {
	/** Undefined for every rule. */
	readonly rule: string | undefined;
	/** Findings that begin in here are suppressed. */
	readonly scope: Span;
	/** The comment it stands in. */
	readonly comment: Span;
}

const NEXT_LINE = 'news-post-disable-next-line';
const STRETCH = 'news-post-disable';
const STRETCH_END = 'news-post-enable';
const YAML_LINE = 'news-post-disable-line';

/** The suppressions of a post, and which of them have suppressed something. */
export class Suppressions {
	private readonly used = new Set<Suppression>();
	/** Those of one line each, and those of a stretch; in order. */
	private readonly lines: readonly Suppression[];
	private readonly stretches: readonly Suppression[];
	/** The same by rule: there no scope ends before that of the one in front of it. */
	private readonly byRule: readonly ReadonlyMap<string | undefined, readonly Suppression[]>[];

	constructor(post: Post) {
		const { lines, stretches } = inArticle(post);
		this.lines = [...inFrontMatter(post), ...lines];
		this.stretches = stretches;
		this.byRule = [groupByRule(this.lines), groupByRule(stretches)];
	}

	get isEmpty(): boolean {
		return this.lines.length === 0 && this.stretches.length === 0;
	}

	/** Whether a finding of a rule that begins at `offset` is suppressed, by the rule's name or a group's. Takes logarithmic time. */
	cover(rule: string, offset: number): boolean {
		let isCovered = false;
		for (const lists of this.byRule) {
			for (const name of lists.size > 0 ? [...namesOf(rule), undefined] : []) {
				const list = lists.get(name) ?? [];
				const last = list[firstIndex(list.length, (index) => list[index]!.scope.start > offset) - 1];
				if (last && offset < last.scope.end) {
					this.used.add(last);
					isCovered = true;
				}
			}
		}
		return isCovered;
	}

	/** One whose scope is the line of `offset` alone. */
	lineAt(offset: number): Suppression | undefined {
		return this.lines.find(({ scope }) => scope.start <= offset && offset < scope.end);
	}

	/** Those that have suppressed nothing so far, each with whether its comment is of use all the same, by another name. */
	unused(): (Suppression & { readonly inUsedComment: boolean })[] {
		const usedComments = new Set([...this.used].map(({ comment }) => comment));
		return [...this.lines, ...this.stretches]
			.filter((suppression) => !this.used.has(suppression))
			.map((suppression) => ({ ...suppression, inUsedComment: usedComments.has(suppression.comment) }));
	}
}

function groupByRule(suppressions: readonly Suppression[]): Map<string | undefined, Suppression[]> {
	const lists = new Map<string | undefined, Suppression[]>();
	for (const suppression of suppressions) {
		const list = lists.get(suppression.rule);
		if (list) {
			list.push(suppression);
		} else {
			lists.set(suppression.rule, [suppression]);
		}
	}
	return lists;
}

interface Directive {
	readonly name: string | undefined;
	readonly rules: readonly (Span & { readonly name: string })[];
}

/** The words of a comment: a directive, and the rules it names, each with its place. */
function directiveOf(text: string, { start, end }: Span): Directive {
	const [directive, ...rules] = [...text.slice(start, end).matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
		name,
		start: start + index,
		end: start + index + name.length,
	}));
	return { name: directive?.name, rules };
}

/** A suppression for each rule that a directive names, or one for all. */
function suppressionsOf(
	{ rules }: Directive,
	comment: Span,
	scopeOf: (rule: string | undefined) => Span,
): Suppression[] {
	return rules.length === 0
		? [{ rule: undefined, scope: scopeOf(undefined), comment, start: comment.start, end: comment.end }]
		: rules.map(({ name, start, end }) => ({ rule: name, scope: scopeOf(name), comment, start, end }));
}

function inArticle(post: Post): { lines: Suppression[]; stretches: Suppression[] } {
	const { text } = post;
	const lines: Suppression[] = [];
	const stretches: Suppression[] = [];
	// From the end, so that the next comment that turns a rule on again is known.
	let allEnabledAt = text.length;
	const enabledAt = new Map<string | undefined, number>();
	for (const comment of protectedComments(post).toReversed()) {
		const directive = directiveOf(text, { start: comment.start + '<!--'.length, end: comment.end - '-->'.length });
		if (directive.name === NEXT_LINE) {
			lines.push(...suppressionsOf(directive, comment, () => lineBehind(text, comment.end)));
		} else if (directive.name === STRETCH) {
			stretches.push(
				...suppressionsOf(directive, comment, (rule) => ({
					start: comment.end,
					end: Math.min(enabledAt.get(rule) ?? text.length, allEnabledAt),
				})),
			);
		} else if (directive.name === STRETCH_END && directive.rules.length === 0) {
			allEnabledAt = comment.start;
		} else if (directive.name === STRETCH_END) {
			for (const { name } of directive.rules) {
				enabledAt.set(name, comment.start);
			}
		}
	}
	return { lines: lines.reverse(), stretches: stretches.reverse() };
}

/** The line behind the one in which `offset` lies, its line end included. */
function lineBehind(text: string, offset: number): Span {
	const before = text.indexOf('\n', offset);
	const start = before < 0 ? text.length : before + 1;
	const end = text.indexOf('\n', start);
	return { start, end: end < 0 ? text.length : end + 1 };
}

/** What the YAML library's lexer puts between the pieces of the source: starts of documents and scalars, errors. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F', '\uFEFF']);

function inFrontMatter({ text, frontMatter: { format, fields } }: Post): Suppression[] {
	const source = text.slice(fields.start, fields.end);
	if (format !== 'yaml' || !source.includes(YAML_LINE)) {
		return [];
	}
	const found: Suppression[] = [];
	let at = fields.start;
	for (const token of new Lexer().lex(source)) {
		const comment = { start: at, end: at + (MARKS.has(token) ? 0 : token.length) };
		const directive = token.startsWith('#') ? directiveOf(text, { start: at + 1, end: comment.end }) : undefined;
		if (directive?.name === YAML_LINE) {
			const line = { start: text.lastIndexOf('\n', at) + 1, end: at };
			found.push(...suppressionsOf(directive, comment, () => line));
		}
		at = comment.end;
	}
	return found;
}
