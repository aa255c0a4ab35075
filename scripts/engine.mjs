// The engine of a checkout as the scripts use it, whichever of two ways its sources are laid out.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Of the checkouts that have no `src/engine`: up to version 0.1.0. */
const OLD = `
	export { parsePost } from './src/core/post';
	export { lint, inspect } from './src/core/lint';
	export { clean } from './src/core/clean';
	export { DEFAULT_OPTIONS, formatMessage } from './src/core/rule';
	export { RULES } from './src/rules';`;

const NEW = `
	import { inspect } from './src/engine/inspect';
	export { parsePost } from './src/post/post';
	export const lint = (post, rules, context) => inspect(post, rules, context).findings;
	export { clean, cleanInspected } from './src/engine/clean';
	export { inspect };
	export { DEFAULT_OPTIONS } from './src/engine/options';
	export { formatMessage } from './src/text/message';
	export { RULES } from './src/rules';`;

/**
 * The source of a module that exports parsePost, lint, clean, DEFAULT_OPTIONS, RULES and formatMessage.
 * @param {string} root the folder of the checkout
 */
export function engineSource(root = '.') {
	return existsSync(path.join(root, 'src/engine')) ? NEW : OLD;
}

/**
 * Loads an engine that build-engine.mjs has built. Its posts are checked and cleaned as those of one site, at one time.
 * @param {string} file
 */
export function loadEngine(file) {
	const engine = createRequire(import.meta.url)(path.resolve(file));
	const { parsePost, lint, inspect, clean, cleanInspected, DEFAULT_OPTIONS, RULES, formatMessage } = engine;
	const context = { options: DEFAULT_OPTIONS, now: Date.UTC(2026, 0, 1), path: 'source/_posts/post.md' };
	const check = (post) => lint(post, RULES, context);
	return {
		/** @param {string} text @param {unknown} [before] the post of which the text is an edited form */
		parse: (text, before) => parsePost(text, before),
		check,
		clean: (post) => clean(post, RULES, context),
		/** Checks a post, then cleans it: where the engine can, from what was found. */
		checkAndClean(post) {
			const inspection = inspect(post, RULES, context);
			return cleanInspected ? cleanInspected(inspection, RULES, context) : clean(post, RULES, context);
		},
		/** The findings in a post as data that two engines have in common. */
		findings: (post) =>
			check(post).map(({ rule, severity, start, end, message }) => ({
				rule: typeof rule === 'string' ? rule : rule.id,
				severity,
				start,
				end,
				message: formatMessage(message),
			})),
	};
}
