// What of a source is done otherwise in a mutant, one thing in each.
import { isFunction, isTest, isTruth, linkBefore } from './syntax.mjs';

/**
 * Where a node stands.
 * @typedef {object} Place
 * @property {object} node
 * @property {string} key under which it stands in its parent
 * @property {object} parent
 * @property {object} [grandparent]
 */

const SHIFTED = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const NEGATED = { '===': '!==', '!==': '===' };
const OPPOSITE = {
	'+': '-',
	'-': '+',
	'*': '/',
	'/': '*',
	'%': '*',
	'+=': '-=',
	'-=': '+=',
	'||=': '&&=',
	'&&=': '||=',
};

/** Methods, and what is called in their place. */
const RENAMED = new Map([
	['some', 'every'],
	['every', 'some'],
	['min', 'max'],
	['max', 'min'],
	['startsWith', 'endsWith'],
	['endsWith', 'startsWith'],
	['indexOf', 'lastIndexOf'],
	['lastIndexOf', 'indexOf'],
]);

/** Methods that may go: what they are called on is of the same kind as what they give. */
const LEFT_OUT = new Set(['filter', 'toReversed', 'toSorted', 'trim', 'trimStart', 'trimEnd', 'toLowerCase']);

/** Larger numbers say how much is looked at or kept: one more or less makes no difference to anybody. */
const MAX_SHIFTED = 20;

/**
 * What may stand in the place of a node, as source; empty for a statement that is left out.
 * @param {import('./syntax.mjs').Source} source
 * @param {Place} place
 * @returns {string[]}
 */
export function replacementsOf(source, place) {
	const own = MUTATORS[place.node.type]?.(source, place.node, place) ?? [];
	return [...new Set([...own, ...truths(place), ...withoutGuards(source, place)])];
}

const MUTATORS = {
	LogicalExpression: ({ text }, { operator, left, right }) =>
		operator === '??' ? [left, right].map(({ start, end }) => text.slice(start, end)) : [],
	BinaryExpression({ text, code }, node, place) {
		const other = isText(node) ? undefined : OPPOSITE[node.operator];
		const operator = SHIFTED[node.operator] ?? other ?? (isDecided(place) ? undefined : NEGATED[node.operator]);
		return operator ? [withOperator(text, code, node, operator)] : [];
	},
	AssignmentExpression({ text, code }, node) {
		const operator = isText(node) ? undefined : OPPOSITE[node.operator];
		return operator ? [withOperator(text, code, node, operator)] : [];
	},
	UpdateExpression: ({ text }, node) => [
		text.slice(node.start, node.end).replace(/\+\+|--/, (operator) => (operator === '++' ? '--' : '++')),
	],
	UnaryExpression: ({ text }, { operator, argument }, place) =>
		operator === '!' && !isDecided(place) ? [text.slice(argument.start, argument.end)] : [],
	NumericLiteral(_, { value }, { parent }) {
		if (!Number.isInteger(value) || value > MAX_SHIFTED || isBound(parent)) return [];
		return value === 0 ? ['1'] : [`${value + 1}`, `${value - 1}`];
	},
	BooleanLiteral: (_, { value }, { parent, key }) => (isTest(parent, key) ? [] : [`${!value}`]),
	// A text that is compared by `===` is emptied by the mutants of the comparison.
	StringLiteral: (_, _node, { parent, key }) => (parent.type === 'SwitchCase' && key === 'test' ? ["''"] : []),
	CallExpression({ text }, node) {
		const { object, property } = node.callee;
		if (property?.type !== 'Identifier') return [];
		const renamed = RENAMED.get(property.name);
		const all = (name) => text.slice(node.start, property.start) + name + text.slice(property.end, node.end);
		if (renamed) return [all(renamed)];
		return LEFT_OUT.has(property.name) ? [text.slice(object.start, object.end)] : [];
	},
	ExpressionStatement: (_, { expression }, place) => (isPause(expression) ? [] : leftOut(place)),
	ReturnStatement: (_, _node, place) => (isLast(place) ? [] : leftOut(place)),
	ThrowStatement: (_, _node, place) => leftOut(place),
	ContinueStatement: (_, _node, place) => leftOut(place),
	BreakStatement: (_, _node, place) => leftOut(place),
};

/** Whether something is what `Math.max` or `Math.min` is called with: they have a mutant of their own. */
const isBound = ({ callee }) => callee?.object?.name === 'Math';

function withOperator(text, code, { start, left, right, end }, operator) {
	const between = code.slice(left.end, right.start);
	const [own] = /[^\s()]+/.exec(between);
	const at = left.end + between.indexOf(own);
	return text.slice(start, at) + operator + text.slice(at + own.length, end);
}

/** Whether an operation puts texts together, as far as its form tells. */
const isText = ({ left, right }) =>
	[left, right].some((side) => {
		if (side.type === 'BinaryExpression') return side.operator === '+' && isText(side);
		return side.type === 'StringLiteral' || side.type === 'TemplateLiteral';
	});

/** A bare `yield` hands over for a moment. */
const isPause = ({ type, argument, delegate }) => type === 'YieldExpression' && !delegate && argument === null;

/** Nothing in the place of a statement; unless it is all that an `if` does: a condition that is false comes to the same. */
const leftOut = ({ parent, grandparent }) =>
	parent.type === 'BlockStatement' &&
	parent.body.length === 1 &&
	grandparent?.type === 'IfStatement' &&
	!grandparent.alternate
		? []
		: [''];

/** Whether a function ends with a statement. */
const isLast = ({ node, parent, grandparent }) =>
	grandparent !== undefined && isFunction(grandparent) && parent.body.at(-1) === node;

const VALUES = new Set(['ReturnStatement', 'VariableDeclarator', 'ObjectProperty', 'AssignmentExpression']);

/** Whether an expression stands where a truth value that is always the same may take its place. */
const isCondition = ({ node, parent, key }) =>
	isTest(parent, key) ||
	((VALUES.has(parent.type) || (parent.type === 'ArrowFunctionExpression' && key === 'body')) && isTruth(node));

/** Whether an expression is one of several of which all, or one, are asked for. */
const isOneOf = ({ node, parent }) => /^(?:&&|\|\|)$/.test(parent.operator) && node.operator !== parent.operator;

/** Whether the opposite of a condition is noticed wherever one is that is always true, or always false. */
const isDecided = (place) => isCondition(place) || isOneOf(place);

/** A condition that is always the same, where that is not what leaving out a part of it comes to, or all of it. */
function truths(place) {
	const { node, parent } = place;
	if (isOneOf(place)) return [parent.operator === '&&' ? 'true' : 'false'];
	if (!isCondition(place) || node.type === 'BooleanLiteral' || parent.operator === '!') return [];
	if (/^(?:Do)?While|^For/.test(parent.type)) return ['false'];
	if (node.type === 'LogicalExpression' && node.operator !== '??') return [node.operator === '&&' ? 'false' : 'true'];
	return ['true', 'false'];
}

/** A chain without one of its `?.`. */
function withoutGuards({ text }, { node, parent }) {
	if (linkBefore(parent) === node) return [];
	const found = [];
	for (let link = node; link; link = linkBefore(link)) {
		const before = linkBefore(link);
		if (!before || !link.optional) continue;
		const at = text.indexOf('?.', before.end);
		const next = text[at + 2];
		found.push(text.slice(node.start, at) + (next === '(' || next === '[' ? '' : '.') + text.slice(at + 2, node.end));
	}
	return found;
}
