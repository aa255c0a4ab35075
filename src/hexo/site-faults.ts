// What in a `_config.yml` stops Hexo 8.1.2, or keeps it from making posts. Measured with it, and read by its own parser: `site.ts`
// also reads what can be read of settings that Hexo refuses.
import { type Field, parseFields, repeatedIn, type Value, type YamlFields } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** A longer file is no site's. */
const MAX_LENGTH = 100_000;

const settingsOf = (text: string): YamlFields =>
	parseFields(text, { start: 0, end: text.length > MAX_LENGTH ? 0 : text.length }, 'yaml');

export interface SiteFault extends Span {
	readonly message: Message;
}

/** The first place at which Hexo cannot read the settings: it stops with an error. */
export function syntaxFault(text: string): SiteFault | undefined {
	const { fields, problems, isList } = settingsOf(text);
	const [problem] = problems;
	if (problem) {
		const { start, end } = problem;
		return { start, end, message: { text: 'Hexo cannot read the settings here: it builds no page of the site' } };
	}
	const repeated = repeatedIn(fields);
	if (repeated) {
		const message = { text: '{0} is set a second time: Hexo builds no page of the site', args: [repeated.name] };
		return { ...repeated.key, message };
	}
	if (isList) {
		const start = text.search(/^ *-/m);
		return {
			start,
			end: text.indexOf('-', start) + 1,
			message: { text: 'These settings are a list: Hexo builds no page of the site' },
		};
	}
	return undefined;
}

/** A setting that Hexo cannot use. */
export interface SettingFault {
	readonly field: Field;
	/** Whether it stops with an error; else each post fails in one line of the log. */
	readonly stopsAll: boolean;
}

/** The settings that Hexo cannot use, the time zone and the pattern of addresses left aside. */
export const settingFaults = (text: string): SettingFault[] =>
	settingsOf(text).fields.flatMap((field) => {
		const need = NEEDS.get(field.name);
		return need && isKnown(field.value) && !need.fits(field.value) ? [{ field, stopsAll: need.stopsAll }] : [];
	});

interface Need {
	readonly stopsAll: boolean;
	fits(value: Value): boolean;
}

/** Whether nothing stands behind an alias or a tag. */
const isKnown = ({ kind }: Value): boolean => kind !== 'other' && kind !== 'broken';

/** A text, be it empty. */
const textOf = (value: Value): string | undefined =>
	value.kind === 'scalar' && typeof value.value === 'string' ? value.text : undefined;

/** Whether JavaScript takes a value for nothing. */
const isNothing = (value: Value): boolean => value.kind === 'scalar' && !value.value;

/** What begins like a web address with a host; Hexo takes no other, and of these only such as have no possible host. */
const ADDRESS = /^\s*http[\w+.-]*:[/\\]*[^\s/\\<>^|%:@?#][^\s/\\<>^|?#]*(?:[/\\?#]|\s*$)/i;

const isAddress = (value: Value): boolean => ADDRESS.test(textOf(value) ?? '');

const isPattern = (value: Value): boolean => (textOf(value) ?? '') !== '';
const arePatterns = (value: Value): boolean =>
	value.kind === 'list' ? value.items.every(isPattern) : isPattern(value);

const PATTERNS: Need = { stopsAll: false, fits: (value) => isNothing(value) || arePatterns(value) };
const FOLDER: Need = { stopsAll: true, fits: (value) => textOf(value) !== undefined };

const NEEDS: ReadonlyMap<string, Need> = new Map([
	['url', { stopsAll: true, fits: isAddress }],
	['root', { stopsAll: true, fits: (value) => isNothing(value) || (textOf(value) ?? '').trim() !== '' }],
	['source_dir', FOLDER],
	['public_dir', FOLDER],
	['ignore', { stopsAll: true, fits: (value) => value.kind !== 'list' || arePatterns(value) }],
	['new_post_name', { stopsAll: false, fits: isPattern }],
	['skip_render', PATTERNS],
	['include', PATTERNS],
	['exclude', PATTERNS],
]);
