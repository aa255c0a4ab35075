// What we use of Nunjucks, which brings no types for its parts.
declare module 'nunjucks/src/lexer' {
	export interface Token {
		readonly type: string;
		readonly value: string;
		/** Where it begins in its line, in UTF-16 units. */
		readonly colno: number;
	}
	export interface Lexer {
		/** Where it stands, a UTF-16 offset. */
		readonly index: number;
		/** Whether that is inside of braces. */
		readonly in_code: boolean;
		forwardN(units: number): void;
		/** @throws Error */
		nextToken(): Token | null;
	}
	export function lex(text: string): Lexer;
	export const TOKEN_BLOCK_START: string;
	export const TOKEN_BLOCK_END: string;
	export const TOKEN_VARIABLE_START: string;
	export const TOKEN_COMMENT: string;
	export const TOKEN_SYMBOL: string;
	export const TOKEN_WHITESPACE: string;
}
declare module 'nunjucks/src/nodes' {
	export class Node {
		readonly typename: string;
		readonly fields: readonly string[];
		readonly [field: string]: unknown;
	}
}
declare module 'nunjucks/src/parser' {
	import type { Lexer, Token } from 'nunjucks/src/lexer';
	import type { Node } from 'nunjucks/src/nodes';

	export class Parser {
		constructor(tokens: Lexer);
		protected readonly tokens: Lexer;
		protected peeked: Token | null;
		/** The names of tags that end what is being read. */
		protected readonly breakOnBlocks: readonly string[] | null;
		parseAsRoot(): Node;
		protected nextToken(withBlanks?: boolean): Token | null;
		protected peekToken(): Token | null;
		/** What is thrown where something cannot be read. */
		protected error(message: string): Error;
		protected advanceAfterBlockEnd(name?: string): Token;
		protected advanceAfterVariableEnd(): void;
		protected parseNodes(): Node[];
		/** Null at a tag that ends what is being read. */
		protected parseStatement(): Node | null;
		protected parseRaw(name?: string): Node;
		protected parseExpression(): Node;
		protected parseUntilBlocks(...names: string[]): Node;
	}
}
