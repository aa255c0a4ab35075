// What a template asks for that Hexo does not have: it fails when it is run.
import type { Node } from 'nunjucks/src/nodes';
import { FILTERS, TESTS } from './tag-names';
import { TemplateFault } from './template-fault';

/** The parts that are run for certain, of nodes that also have others. */
const RUN: Readonly<Record<string, readonly string[]>> = {
	And: ['left'],
	Or: ['left'],
	InlineIf: ['cond'],
	Is: ['left'],
	Filter: ['args'],
	If: ['cond'],
	IfAsync: ['cond'],
	For: ['arr'],
	AsyncEach: ['arr'],
	AsyncAll: ['arr'],
	Switch: ['expr'],
	Set: ['value'],
	Macro: [],
};

/** Tags that load another template. */
const LOADERS: ReadonlySet<string> = new Set(['Include', 'Extends', 'Import', 'FromImport']);

/**
 * Fails where running an expression or a tag of the engine's fails for certain. Nothing is run: what depends on values is
 * left out, and so is what is reached only sometimes.
 *
 * @param variables the names that are known
 * @throws TemplateFault
 */
export function checkCalls(node: Node, variables: ReadonlySet<string>): void {
	const { typename } = node;
	if (LOADERS.has(typename) && !node.ignoreMissing) {
		throw new TemplateFault('no-template');
	}
	if (typename === 'Symbol' && /["\\\n]/.test(nameOf(node))) {
		throw new TemplateFault('expression'); // the code that Nunjucks makes of it is none
	}
	const fields = RUN[typename] ?? node.fields;
	for (const part of Array.isArray(node.children) ? node.children : fields.map((field) => node[field])) {
		if (isNode(part)) {
			checkCalls(part, variables);
		}
	}
	if (typename === 'Filter') {
		checkName('no-filter', node.name as Node, FILTERS);
	} else if (typename === 'Is') {
		const test = node.right as Node;
		checkName('no-test', test.typename === 'FunCall' ? (test.name as Node) : test, TESTS);
	} else if (typename === 'FunCall') {
		checkFunction(node.name as Node, variables);
	}
}

/** The names that a tag of the engine's defines for what follows. */
export function namesDefinedBy(node: Node): string[] {
	if (node.typename === 'Set') {
		return (node.targets as Node[]).map(nameOf);
	}
	return node.typename === 'Macro' ? [nameOf(node.name as Node)] : [];
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'typename' in part;

const nameOf = (node: Node): string => String(node.value);

function checkName(kind: 'no-filter' | 'no-test', name: Node, known: ReadonlySet<string>): void {
	if ((name.typename === 'Symbol' || name.typename === 'Literal') && !known.has(nameOf(name))) {
		throw new TemplateFault(kind, nameOf(name));
	}
}

/** What is looked up in a variable that there is not is nothing, and cannot be called. */
function checkFunction(callee: Node, variables: ReadonlySet<string>): void {
	let root = callee;
	while (root.typename === 'LookupVal') {
		root = root.target as Node;
	}
	const isUnknown = root.typename === 'Symbol' && !variables.has(nameOf(root));
	if (isUnknown || callee.typename === 'Literal') {
		throw new TemplateFault('no-function', nameOf(root));
	}
}
