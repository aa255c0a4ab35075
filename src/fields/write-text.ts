// Writes a text as a YAML value, in the style of the place where it goes.
import { parseFields, type ScalarValue } from '../post/yaml/read-fields';
import { otherType, quote } from './field-problems';

export type Style = Exclude<ScalarValue['style'], 'block'>;

/**
 * The source of a text that means just this text: for what stands between quotes without them, and with quotes of its own
 * where YAML would read a bare text otherwise. Undefined for what cannot stand between single quotes.
 *
 * @param flow whether it goes between brackets.
 */
export function writeText(text: string, style: Style, flow: boolean): string | undefined {
	if (style === 'plain') {
		return isReadAsIs(text, flow) ? text : quote(text);
	}
	if (style === 'double') {
		return JSON.stringify(text).slice(1, -1);
	}
	return CONTROL.test(text) ? undefined : text.replaceAll("'", "''");
}

const CONTROL = /[\0-\x1F\x7F-\x9F\uFFFE\uFFFF]/;

/** Whether YAML, and Hexo's parser, read a bare text as this very text. */
function isReadAsIs(text: string, flow: boolean): boolean {
	const source = flow ? `key: [${text}]` : `key: ${text}`;
	const { fields } = parseFields(source, { start: 0, end: source.length }, 'yaml');
	const value = fields[0]!.value;
	const item = value.kind === 'list' ? value.items[0] : value;
	return item?.kind === 'scalar' && otherType(item) === undefined && item.text === text;
}
