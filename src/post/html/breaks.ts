// Which tags begin a new line on the page.
import { BLOCK_ELEMENTS } from './names';
import type { Markup } from './tree';

/** Whether a tag begins a new line on the page. Browsers pass over some: parts of a table outside of one, and of the page. */
export const isBreak = ({ kind, name, isPaired, isIgnored }: Markup): boolean =>
	name === 'br' ||
	(kind === 'close' && name === 'p') ||
	(BLOCK_ELEMENTS.has(name) && !PAGE.has(name) && !isIgnored && (kind === 'open' || isPaired));

const PAGE = new Set(['html', 'head', 'body']);
