// Makes elements. Texts become text nodes: nothing of a post is ever read as HTML.

/** An element with a class (empty for none) and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className !== '') {
		element.className = className;
	}
	element.append(...children);
	return element;
}

/** A button that does something, with its label. */
export function button(className: string, label: Node | string, run: () => void): HTMLButtonElement {
	const element = make('button', className, label);
	element.type = 'button';
	element.addEventListener('click', run);
	return element;
}

/** A bar of parts next to each other, each given by its class and its share of the whole width, 0 to 1. */
export function bar(...parts: readonly (readonly [className: string, share: number])[]): SVGElement {
	const namespace = 'http://www.w3.org/2000/svg';
	const drawing = document.createElementNS(namespace, 'svg');
	drawing.setAttribute('class', 'drawing');
	drawing.setAttribute('aria-hidden', 'true');
	let at = 0;
	for (const [className, share] of parts.filter(([, share]) => share > 0)) {
		const part = document.createElementNS(namespace, 'rect');
		part.setAttribute('class', className);
		part.setAttribute('x', `${at * 100}%`);
		part.setAttribute('width', `${share * 100}%`);
		part.setAttribute('height', '100%');
		drawing.append(part);
		at += share;
	}
	return drawing;
}
