// An entry of the user's own list of leftovers: what it is known by, and what can be done about it.

/**
 * What the user's own list asks for. A comment is known by its text, an element by its text or by a selector. A comment or
 * text that ends in `*` is known by how it begins.
 */
export type CustomMarker = { readonly message?: string } & (
	| { readonly comment: string; readonly action: 'delete' }
	| { readonly text: string; readonly action: 'delete' | 'unwrap' }
	| { readonly selector: string; readonly action: 'delete' | 'unwrap' | 'strip' }
);

/** No text of a marker is longer, in UTF-16 units. */
export const MAX_LENGTH = 1_000;

const ALL_ACTIONS = ['delete', 'unwrap', 'strip'];

/** What a marker may be known by, and what can be done about each. */
export const ACTIONS: Readonly<Record<string, readonly string[]>> = {
	comment: ['delete'],
	selector: ALL_ACTIONS,
	text: ['delete', 'unwrap'],
};

const text = (name: string): string => `%setting.boilerplate.custom.${name}%`;

/** Takes what is more than blanks. */
const property = (name: string, limits: object): object => ({
	type: 'string',
	...limits,
	markdownDescription: text(name),
});
const withPattern = (name: string, pattern: string): object =>
	property(name, { pattern, patternErrorMessage: text(`${name}.error`) });

/** Kinds with fewer actions than there are allow only theirs. */
const kindSchema = ([kind, actions]: [string, readonly string[]]): object => ({
	required: [kind],
	...(actions.length < ALL_ACTIONS.length && { properties: { action: { enum: actions } } }),
});

/** The whole list as JSON Schema: all that can be said of an entry without knowing what a selector is. */
export const customMarkersSchema = (): object => ({
	type: 'array',
	items: {
		type: 'object',
		additionalProperties: false,
		required: ['action'],
		defaultSnippets: [{ label: 'selector', body: { selector: '$1', action: 'delete' } }],
		properties: {
			comment: withPattern('comment', '^(?!\\s*\\*?\\s*$)(?![\\s\\S]*(?:<!--|-->))'),
			selector: property('selector', { minLength: 1 }),
			text: withPattern('text', '^(?!\\s*\\*?\\s*$)'),
			action: {
				type: 'string',
				enum: ALL_ACTIONS,
				enumDescriptions: ALL_ACTIONS.map((action) => text(`action.${action}`)),
			},
			message: withPattern('message', '\\S'),
		},
		oneOf: Object.entries(ACTIONS).map(kindSchema),
	},
});
