// Writes all mutants of a source into it at once: a switch at each place chooses which of them runs.
import { replacementsOf } from './mutators.mjs';
import { childrenOf, isFunction, parseSource } from './syntax.mjs';

/**
 * A source with one thing in it done otherwise.
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} name of the function, method or constant that it is in; empty outside of all
 * @property {string} source the line on which it begins, without the blanks around it
 * @property {string} original
 * @property {string} replacement empty for a statement that is left out
 * @property {number} place its first mutant's number: by it the switch tells that the place was reached
 * @property {string} [constant] the name of the number that it is in, which is worked out once
 */

/**
 * Writes the switches into a source. `mutants.reach(number, count)`, a global, is called at a place with so many mutants,
 * beginning with this one, and says whether one of them is to run: `mutants.active`.
 * @param {string} file
 * @param {string} text
 * @param {number} first the number of its first mutant
 * @returns {{ code: string, mutants: Mutant[] }}
 */
export function instrument(file, text, first) {
	const source = parseSource(text);
	const lines = text.split('\n');
	/** @type {Mutant[]} */
	const mutants = [];
	/** @param {{ name: string, isOnce: boolean, constant?: string }} scope */
	const write = (place, scope) => {
		const { node } = place;
		const inner = scopeIn(node, scope);
		const isHere = !scope.isOnce || scope.constant !== undefined;
		const replacements = isHere ? replacementsOf(source, place) : [];
		const number = first + mutants.length;
		for (const replacement of replacements) {
			const { line, column } = node.loc.start;
			mutants.push({
				file,
				line,
				column: column + 1,
				name: scope.name,
				source: lines[line - 1].trim(),
				original: text.slice(node.start, node.end),
				replacement,
				place: number,
				...(scope.constant !== undefined && { constant: scope.constant }),
			});
		}
		let written = '';
		let at = node.start;
		for (const child of childrenOf(node)) {
			// `{ a }` names its `a` twice.
			if (child.node.start < at) continue;
			written += text.slice(at, child.node.start);
			written += write({ ...child, parent: node, grandparent: place.parent }, inner);
			at = child.node.end;
		}
		written += text.slice(at, node.end);
		if (isConstants(node, place, scope)) written = evaluatedAnew(written, node);
		return replacements.length > 0 ? switched(node, written, replacements, number) : written;
	};
	const { program } = source;
	const code = write({ node: program, key: 'program', parent: { type: 'File' } }, { name: '', isOnce: true });
	return { code: text.slice(0, program.start) + code + text.slice(program.end), mutants };
}

function scopeIn(node, scope) {
	const name = node.type === 'ObjectProperty' ? undefined : (node.id?.name ?? node.key?.name);
	const named = scope.isOnce || isFunction(node) ? { ...scope, name: name ?? scope.name } : scope;
	if (isFunction(node)) return { name: named.name, isOnce: false };
	const isConstant = scope.isOnce && node.type === 'VariableDeclarator' && isNumber(node.init);
	return isConstant ? { ...named, constant: name } : named;
}

/** Whether an expression is made of numbers only. */
function isNumber(node) {
	if (node?.type === 'BinaryExpression') return isNumber(node.left) && isNumber(node.right);
	return node?.type === 'NumericLiteral' || (node?.type === 'UnaryExpression' && isNumber(node.argument));
}

/** Whether a declaration is one of numbers that are worked out while the module is loaded. */
const isConstants = (node, { parent }, scope) =>
	scope.isOnce &&
	node.type === 'VariableDeclaration' &&
	/^(?:Program|Export)/.test(parent.type) &&
	node.declarations.every(({ id, init }) => id.type === 'Identifier' && isNumber(init));

/** Such numbers are worked out again when another mutant is to run. */
function evaluatedAnew(written, { kind, declarations }) {
	const [{ id }] = declarations;
	const value = written.slice(written.indexOf('=') + 1).replace(/;\s*$/, '');
	return `${written.replace(kind, 'let')} mutants.onSwitch(() => { ${id.name} = ${value}; });`;
}

function switched({ type }, written, replacements, number) {
	const reach = `mutants.reach(${number}, ${replacements.length})`;
	if (type.endsWith('Statement')) return `{ if (!${reach}) { ${written} } }`;
	const chosen = replacements.map((replacement, index) => {
		const isLast = index === replacements.length - 1;
		return isLast ? `(${replacement})` : `mutants.active === ${number + index} ? (${replacement}) : `;
	});
	return `(${reach} ? (${chosen.join('')}) : (${written}))`;
}
