// Lines that set no field, most often for want of a blank or an ASCII colon behind the name.
import { INVISIBLE, signName } from '../../text/invisible';
import { lineAround, type Trouble } from './trouble';

const NO_BLANK = new RegExp(`^[ ]*["']?([A-Za-z][\\w-]*)["']?(${INVISIBLE}*[:：]${INVISIBLE}*)(?!//)`);
const UNSEEN = new RegExp(`^[ \\t]*(${INVISIBLE}+)`);

/** What is wrong with a line that YAML takes for a bare text: the first such line up to an offset. */
export function noField(code: string, at: number): Trouble {
	const { end: last } = lineAround(code, at);
	const line = [...code.slice(0, last).matchAll(/[^\r\n]+/g)].find(({ 0: text }) => !SETS_FIELD.test(text));
	const index = line?.index ?? 0;
	const text = line?.[0] ?? code.slice(0, last);
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

const SETS_FIELD = /^[ \t]*(?:#|-(?:\s|$)|$|[^\s:#][^:]*:(?:\s|$))/;
