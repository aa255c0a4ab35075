// The syntax of a TypeScript source: its tree, what of it runs, and what of it is a condition.
import { parse } from '@babel/parser';

/**
 * A source, parsed.
 * @typedef {object} Source
 * @property {string} text
 * @property {string} code the text, with blanks in the place of comments
 * @property {object} program the root of the tree
 */

/**
 * Parses a source.
 * @param {string} text
 * @returns {Source}
 */
export function parseSource(text) {
	const { program, comments } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
	let code = text;
	for (const { start, end } of comments) {
		code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);
	}
	return { text, code, program };
}

/** Types are no code; neither are these, which begin like them. */
const OF_VALUES = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Names, types, and what is imported: nothing in them can be done otherwise. */
const PASSIVE_KEYS =
	/^(?:id|key|label|loc|extra|typeAnnotation|returnType|typeParameters|typeArguments|superTypeParameters|\w+Comments)$/;

const isPassive = ({ type }) =>
	(type.startsWith('TS') && !OF_VALUES.has(type)) ||
	type === 'ImportDeclaration' ||
	type === 'TaggedTemplateExpression';

/**
 * The parts of a node that run, each with the key under which it stands, in the order of the text.
 * @returns {{ key: string, node: object }[]}
 */
export function childrenOf(parent) {
	const found = [];
	for (const [key, value] of Object.entries(parent)) {
		if (PASSIVE_KEYS.test(key) && !(key === 'key' && parent.computed)) continue;
		for (const node of Array.isArray(value) ? value : [value]) {
			if (typeof node?.type === 'string' && typeof node.start === 'number' && !isPassive(node)) {
				found.push({ key, node });
			}
		}
	}
	return found.sort((one, other) => one.node.start - other.node.start);
}

export const isFunction = ({ type }) => /Function|ObjectMethod|ClassMethod|ClassPrivateMethod/.test(type);

/** Whether an expression stands where only its truth matters. */
export const isTest = (parent, key) =>
	(key === 'test' && parent.type !== 'SwitchCase') || (parent.type === 'UnaryExpression' && parent.operator === '!');

const COMPARISON = /^[=!]==?$|^[<>]=?$|^in$|^instanceof$/;
const ASKS = /^(?:is|has|was|may|can|does|some|every|includes|startsWith|endsWith|test)(?![a-z])/;

/** Whether an expression is a truth value, as far as its form tells. */
export function isTruth(node) {
	switch (node.type) {
		case 'LogicalExpression':
			return node.operator !== '??' && isTruth(node.left) && isTruth(node.right);
		case 'BinaryExpression':
			return COMPARISON.test(node.operator);
		case 'UnaryExpression':
			return node.operator === '!';
		case 'CallExpression':
			return ASKS.test(node.callee.name ?? node.callee.property?.name ?? '');
		default:
			return false;
	}
}

const LINK = /^(?:Optional)?(?:Member|Call)Expression$|^TSNonNullExpression$/;

/** What a link of a chain such as `a?.b.c()` goes on from. */
export const linkBefore = (node) =>
	LINK.test(node.type) ? (node.object ?? node.callee ?? node.expression) : undefined;
