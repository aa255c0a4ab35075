// Lines that set no field, most often for want of a blank or an ASCII colon behind the name.
import { INVISIBLE, signName } from '../../text/invisible';
import { lineAround, type Trouble } from './trouble';

const NO_BLANK = new RegExp(`^[ ]*["']?([A-Za-z][\\w-]*)["']?(${INVISIBLE}*[:：]${INVISIBLE}*)(?!//)`);
const UNSEEN = new RegExp(`^[ \\t]*(${INVISIBLE}+)`);

/** What is wrong with a line that YAML takes for a bare text: the first such line up to an offset. */
export function noField(code: string, at: number): Trouble {
	// A line of blanks that are none to YAML counts, too.
	const lineEnd = code.indexOf('\n', at);
	const above = code.slice(0, lineEnd < 0 ? code.length : lineEnd);
	const line = [...above.matchAll(/[^\r\n]+/g)].find(({ 0: text }) => !SETS_FIELD.test(text));
	if (!line) {
		return { ...lineAround(code, at), cause: 'no-field', detail: '' };
	}
	const { index, 0: text } = line;
	const end = index + text.trimEnd().length;
	const unseen = UNSEEN.exec(text);
	if (unseen) {
		const start = index + unseen[0].length - unseen[1]!.length;
		return { start, end: index + unseen[0].length, cause: 'invisible', detail: signName(unseen[1]!) };
	}
	const found = NO_BLANK.exec(text);
	if (!found) {
		return { start: index + /^[ \t]*/.exec(text)![0].length, end, cause: 'no-field', detail: '' };
	}
	const behind = index + found[0].length;
	const place = { start: behind - found[2]!.length, end: behind };
	return { ...place, cause: 'no-field', detail: '', name: found[1]!, value: { start: behind, end } };
}

const SETS_FIELD = /^[ \t]*(?:#|-(?:[ \t]|$)|$|[^\s:#][^:]*:(?:[ \t]|$))/;
