// What keeps Hexo from building a site: a template in an article that cannot be read, or that asks for what there is not.

export type FaultKind =
	| 'expression'
	| 'no-name'
	| 'unclosed-braces'
	| 'unclosed-comment'
	| 'stray-comment-end'
	| 'unclosed-tag'
	| 'stray-end'
	| 'end-with-dash'
	| 'no-function'
	| 'no-filter'
	| 'no-test'
	| 'no-template'
	| 'no-post';

export class TemplateFault extends Error {
	constructor(
		readonly kind: FaultKind,
		/** What it is about: a tag, a function, a filter, … */
		readonly subject = '',
	) {
		super(kind);
	}
}
