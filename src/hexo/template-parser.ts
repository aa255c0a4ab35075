// Nunjucks' own parser with Hexo's tags, which goes on behind what it cannot read and notes what it finds.
import {
	type Lexer,
	lex,
	TOKEN_BLOCK_END,
	TOKEN_BLOCK_START,
	TOKEN_COMMENT,
	TOKEN_SYMBOL,
	TOKEN_VARIABLE_START,
	TOKEN_WHITESPACE,
	type Token,
} from 'nunjucks/src/lexer';
import type { Node } from 'nunjucks/src/nodes';
import { Parser } from 'nunjucks/src/parser';
import { BLOCK_TAGS, CONDITIONAL_TAGS, ENGINE_TAGS, INNER_TAGS, SINGLE_TAGS, VARIABLES } from './tag-names';
import { checkCalls, namesDefinedBy } from './template-calls';
import { type FaultKind, TemplateFault } from './template-fault';
import { type VerbatimEnds, verbatimEnds } from './verbatim-ends';

/** What readers do not see as it is written, and a tag that is not Hexo's own. */
export type EffectKind =
	| 'expression'
	| 'comment'
	| 'engine-tag'
	| 'open-raw'
	| 'open-arguments'
	| 'lost'
	| 'lost-in-address'
	| 'unknown-tag';

/** Something in a template. */
export interface TemplateNote {
	/** The offset of its first brace in the template. */
	readonly start: number;
	/** What keeps Hexo from building the site, if anything. */
	readonly fault?: FaultKind;
	readonly effect?: EffectKind;
	/** What it is about: a tag, a function, a filter, a test; empty for nothing that has a name. */
	readonly subject: string;
}

/**
 * Reads a template as Hexo does, as far as that can be told without running it. Takes time linear in the text.
 *
 * @param text a single line
 * @param variables names that are known besides Hexo's own
 * @returns what it finds, in no certain order
 */
export function readTemplate(text: string, variables: Iterable<string>): TemplateNote[] {
	const parser = new ArticleParser(lex(text), text, new Set([...VARIABLES, ...variables]));
	parser.parseAsRoot();
	return parser.notes;
}

/** A mark in a text that an author writes to show marks: `{{ '{{' }}`. */
const MARK = /[{}][{}%#]|[%#]\}/;

/** What the parser throws: one for all, since hostile text has a fault in every word, and each error takes its time. */
const UNREADABLE = new Error('not readable');

const MAX_DEPTH = 200;

class ArticleParser extends Parser {
	readonly notes: TemplateNote[] = [];
	private depth = 0;
	/** How many tags are around whose content is run only sometimes, or later. */
	private doubts = 0;
	/** How many tags that could not be read have left their ends behind. */
	private broken = 0;
	private readonly verbatim = new Map<string, VerbatimEnds>();

	constructor(
		lexer: Lexer,
		private readonly text: string,
		private readonly variables: Set<string>,
	) {
		super(lexer);
	}

	protected override error(): Error {
		return UNREADABLE;
	}

	private note(start: number, what: Omit<TemplateNote, 'start' | 'subject'>, subject = ''): void {
		this.notes.push({ start, subject, ...what });
	}

	/** The notes are all that is made of a template. */
	protected override parseNodes(): Node[] {
		for (let token = this.nextPiece(); token; token = this.nextPiece()) {
			const start = token.colno;
			if (token.type === TOKEN_COMMENT) {
				this.note(start, { effect: 'comment' });
			} else if (token.type === TOKEN_VARIABLE_START) {
				this.attempt(start, '', () => this.parseVariable(start));
			} else if (token.type === TOKEN_BLOCK_START) {
				const name = this.nameAhead();
				if (this.breakOnBlocks?.includes(name)) {
					break;
				}
				this.attempt(start, name, () => this.parseTag(start, name));
			}
		}
		return [];
	}

	/** The next token that is not in braces; comments that nothing begins or ends are passed over. */
	private nextPiece(): Token | null {
		for (;;) {
			const start = this.tokens.index;
			try {
				return this.nextToken();
			} catch {
				if (this.text.startsWith('{#', start)) {
					this.note(start, { fault: 'unclosed-comment' });
				} else {
					this.note(this.tokens.index, { fault: 'stray-comment-end' });
					this.tokens.forwardN('#}'.length);
				}
			}
		}
	}

	private nameAhead(): string {
		const token = this.peekToken();
		return token?.type === TOKEN_SYMBOL ? token.value : '';
	}

	/** Reads something in braces. Where that fails, goes on behind them. */
	private attempt(start: number, name: string, read: () => void): void {
		try {
			read();
		} catch (error) {
			this.peeked = null;
			const isEnd = !this.tokens.in_code && this.tokens.index >= this.text.length;
			if (!this.leaveBraces()) {
				this.note(start, { fault: 'unclosed-braces' });
			} else if (error instanceof TemplateFault) {
				this.note(start, { fault: error.kind }, error.subject);
			} else if (isEnd && name !== '') {
				this.note(start, { fault: 'unclosed-tag' }, name);
			} else {
				this.broken += name === '' ? 0 : 1;
				this.note(start, { fault: 'expression' }, name);
			}
		}
	}

	/** Whether there are braces that close. */
	private leaveBraces(): boolean {
		while (this.tokens.in_code) {
			try {
				if (this.tokens.nextToken() === null) {
					return false;
				}
			} catch {
				this.tokens.forwardN(1);
			}
		}
		return true;
	}

	private parseVariable(start: number): void {
		const value = this.parseExpression();
		this.advanceAfterVariableEnd();
		this.checkIfRun(value);
		if (value.typename !== 'Literal' || !MARK.test(String(value.value))) {
			this.note(start, { effect: 'expression' });
		}
	}

	private checkIfRun(node: Node): void {
		if (this.doubts === 0) {
			checkCalls(node, this.variables);
		}
	}

	private parseTag(start: number, name: string): void {
		if (ENGINE_TAGS.has(name)) {
			const doubt = CONDITIONAL_TAGS.has(name) ? 1 : 0;
			this.doubts += doubt;
			let statement: Node | null;
			try {
				statement = this.parseStatement();
			} finally {
				this.doubts -= doubt;
			}
			this.checkIfRun(statement!);
			for (const defined of namesDefinedBy(statement!)) {
				this.variables.add(defined);
			}
			this.note(start, { effect: 'engine-tag' }, name);
		} else if (name === 'raw' || name === 'verbatim') {
			this.parseVerbatim(start, name);
		} else if (INNER_TAGS.has(name) || (name.startsWith('end') && BLOCK_TAGS.has(name.slice('end'.length)))) {
			this.parseStrayEnd(start, name);
		} else if (name === '') {
			throw new TemplateFault('no-name');
		} else {
			this.parseHexoTag(start, name);
		}
	}

	/** Nunjucks looks for the end anew from every place, which takes it square time. */
	private parseVerbatim(start: number, name: string): void {
		this.advanceAfterBlockEnd();
		const { index } = this.tokens;
		const ends = this.verbatim.get(name) ?? verbatimEnds(this.text, name);
		this.verbatim.set(name, ends);
		const last = ends.lastOf(index);
		// What stands before an end that Hexo does not know is told of no more: it is meant as it is.
		const end = ends.endOf(index) ?? ends.meantEndOf(last);
		this.tokens.forwardN((end ?? last) - index);
		if (end === undefined) {
			this.note(start, { effect: 'open-raw' }, name);
		}
	}

	private parseStrayEnd(start: number, name: string): void {
		this.readArguments();
		if (this.broken > 0) {
			this.broken -= name.startsWith('end') ? 1 : 0;
			return;
		}
		const hasDash = /^\{%-|-%\}$/.test(this.text.slice(start, this.tokens.index));
		const isVerbatim = name === 'endraw' || name === 'endverbatim';
		throw new TemplateFault(hasDash && isVerbatim ? 'end-with-dash' : 'stray-end', name);
	}

	private parseHexoTag(start: number, name: string): void {
		const { words, isClosed } = this.readArguments();
		if (BLOCK_TAGS.has(name)) {
			this.parseUntilBlocks(`end${name}`);
			this.advanceAfterBlockEnd();
		} else if (SINGLE_TAGS.has(name)) {
			if (name === 'post_link' && words === 0) {
				throw new TemplateFault('no-post', name);
			}
			if (!isClosed) {
				this.note(start, { effect: 'open-arguments' }, name);
			}
		} else if (isClosed) {
			this.note(start, { effect: 'unknown-tag' }, name);
		} else {
			throw new TemplateFault('unclosed-braces');
		}
	}

	/** @throws Error where tags are nested too deep: nobody means that, and at some depth Hexo gives up, too. */
	protected override parseUntilBlocks(...names: string[]): Node {
		if (this.depth === MAX_DEPTH) {
			throw UNREADABLE;
		}
		this.depth++;
		try {
			return super.parseUntilBlocks(...names);
		} finally {
			this.depth--;
		}
	}

	/** Reads on to the end of a tag as Hexo's own do: to them all else is words. */
	private readArguments(): { words: number; isClosed: boolean } {
		this.nextToken();
		let words = 0;
		for (let token = this.nextToken(true); token; token = this.nextToken(true)) {
			if (token.type === TOKEN_BLOCK_END) {
				return { words, isClosed: true };
			}
			words += token.type === TOKEN_WHITESPACE ? 0 : 1;
		}
		return { words, isClosed: false };
	}
}
