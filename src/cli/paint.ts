// Colours, where they are wanted: on a terminal that has them.
import { styleText } from 'node:util';
import type { Paint } from '../report/text';

/** Colours for a stream. The user says no by `NO_COLOR`, and yes, whatever the stream is, by `FORCE_COLOR`. */
export function painter({ isTTY = false }: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
	const { NO_COLOR, FORCE_COLOR, TERM } = environment;
	const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
	const hasColours = !NO_COLOR && (isForced || (isTTY && TERM !== 'dumb'));
	return (style, text) => (hasColours ? styleText(style, text) : text);
}
