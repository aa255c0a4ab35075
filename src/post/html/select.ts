// Finds the elements that a selector means: css-select looks at each element, and the tree is walked here.
import { compile } from 'css-select';
import { SelectorType } from 'css-what';
import type { SelectorSteps } from './selector';
import { attributeOf, type HtmlElement } from './tree';

/**
 * Our elements as css-select asks for them. A compound selector looks at the name and the attributes of one element, so
 * there are no relatives to show. (With combinators css-select would take time that is a power of the nesting.)
 */
const ADAPTER = {
	isTag: (_: HtmlElement): _ is HtmlElement => true,
	getName: ({ name }: HtmlElement) => name,
	getAttributeValue: attributeOf,
	hasAttrib: (element: HtmlElement, name: string) => attributeOf(element, name) !== undefined,
	getParent: () => null,
	getChildren: () => [],
	getSiblings: (element: HtmlElement) => [element],
	getText: () => '',
	removeSubsets: (elements: HtmlElement[]) => elements,
};

/** Picks out of elements, which are in the order of the text, those that a selector means. */
export type Select = (elements: readonly HtmlElement[]) => readonly HtmlElement[];

/** Compiles a selector. Selecting takes time linear in the number of elements, and of steps. */
export function compileSelector(steps: SelectorSteps): Select {
	const [first, ...others] = steps.map(({ combinator, compound }) => ({
		combinator,
		matches: compile<HtmlElement, HtmlElement>([[...compound]], { adapter: ADAPTER }),
	}));
	return (elements) => {
		let found = elements.filter(first!.matches);
		for (const { combinator, matches } of others) {
			const parents = combinator === SelectorType.Child ? new Set(found) : withDescendants(elements, found);
			found = elements.filter(({ parent }) => parent && parents.has(parent)).filter(matches);
		}
		return found;
	};
}

/** The elements themselves and all that are in them. */
function withDescendants(elements: readonly HtmlElement[], roots: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
	const all = new Set(roots);
	for (const element of elements) {
		if (element.parent && all.has(element.parent)) {
			all.add(element);
		}
	}
	return all;
}
