// Hexo's template engine: Nunjucks itself, with tags that read what Hexo 8.1.2 has its tags read (`extend/tag`).
import { Environment } from 'nunjucks';
import { BLOCK_TAGS, SINGLE_TAGS } from '../../src/hexo/tag-names';

interface Token {
	readonly type: string;
	readonly value: string;
}
interface Parser {
	nextToken(withBlanks?: boolean): Token | null;
	parseUntilBlocks(...names: string[]): unknown;
	advanceAfterBlockEnd(): void;
}
interface Nodes {
	readonly NodeList: new (line: number, column: number) => { addChild(node: unknown): void };
	readonly Array: new (line: number, column: number) => { addChild(node: unknown): void };
	readonly Literal: new (line: number, column: number, value: string) => unknown;
	readonly CallExtension: new (tag: object, method: string, args: unknown, bodies: unknown[]) => unknown;
}
interface Tokens {
	readonly TOKEN_WHITESPACE: string;
	readonly TOKEN_BLOCK_END: string;
}

const environment = new Environment(null, { autoescape: false });
for (const name of [...BLOCK_TAGS, ...SINGLE_TAGS]) {
	environment.addExtension(name, {
		tags: [name],
		parse(parser: Parser, nodes: Nodes, tokens: Tokens): unknown {
			parser.nextToken();
			const words = new nodes.Array(0, 0);
			for (let token = parser.nextToken(true); token; token = parser.nextToken(true)) {
				if (token.type === tokens.TOKEN_BLOCK_END) {
					break;
				}
				if (token.type !== tokens.TOKEN_WHITESPACE) {
					words.addChild(new nodes.Literal(0, 0, token.value));
				}
			}
			const args = new nodes.NodeList(0, 0);
			args.addChild(words);
			if (!BLOCK_TAGS.has(name)) {
				return new nodes.CallExtension(this, 'run', args, []);
			}
			const body = parser.parseUntilBlocks(`end${name}`);
			parser.advanceAfterBlockEnd();
			return new nodes.CallExtension(this, 'run', args, [body]);
		},
		run(_context: unknown, words: readonly string[], body?: () => string): string {
			if (name === 'post_link' && words.length === 0) {
				throw new Error('no post');
			}
			return body?.() ?? '';
		},
	} as never);
}

/** What running a template comes to. @throws Error where Hexo stops */
export const runTemplate = (text: string): string =>
	environment.renderString(text, { title: '甲', date: { format: () => '2024' }, tags: [] });
