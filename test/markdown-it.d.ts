// What we use of markdown-it, which brings no types.
declare module 'markdown-it' {
	interface Token {
		readonly type: string;
		readonly map: [number, number] | null;
		readonly meta: { readonly content: string } | null;
	}
	interface BlockState {
		readonly src: string;
		readonly bMarks: readonly number[];
		readonly eMarks: readonly number[];
		line: number;
		push(type: string, tag: string, nesting: number): Token;
	}
	type BlockRule = (state: BlockState, start: number, end: number, isSilent: boolean) => boolean;

	export default class MarkdownIt {
		constructor(options: { readonly html: boolean });
		readonly core: {
			readonly ruler: {
				before(other: string, name: string, rule: (state: never) => void): void;
				push(name: string, rule: (state: never) => void): void;
			};
		};
		readonly block: { readonly ruler: { before(other: string, name: string, rule: BlockRule): void } };
		readonly renderer: { readonly rules: { front_matter?: unknown } };
		readonly utils: { escapeHtml(text: string): string };
		render(text: string): string;
		parse(text: string, env: object): Token[];
	}
}
