// Passages that Sina's style sheet centres or sets to the right, which no other site does.
import type { Fix } from '../engine/rule';
import { BLOCK_ELEMENTS } from '../post/html/names';
import type { Attribute, HtmlElement } from '../post/html/tree';

const ALIGNMENT = /(?:^|\s)align-(center|right)(?:\s|$)/i;

/** Puts a style in the place of a `cms-style` that aligns a block; undefined where it does not, or there is a style. */
export function alignmentFix(element: HtmlElement, attribute: Attribute): Fix | undefined {
	const [, side] = (attribute.name === 'cms-style' && ALIGNMENT.exec(attribute.value)) || [];
	const hasStyle = element.attributes.some(({ name }) => name === 'style');
	if (side === undefined || hasStyle || attribute.repeats.length > 0 || !BLOCK_ELEMENTS.has(element.name)) {
		return undefined;
	}
	const style = `style="text-align: ${side.toLowerCase()}"`;
	return {
		title: { text: 'Replace the attribute by {0}', args: [style] },
		edits: [{ start: attribute.start, end: attribute.end, text: style }],
	};
}
