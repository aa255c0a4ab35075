// The options that rules and cleaning work with, each written once.
import { DATE_FORMATS } from '../hexo/date';
import { globFault, MAX_GLOB, MAX_GLOBS } from '../text/globs';
import { type CustomMarker, customMarkersSchema } from './custom-marker';
import { markerFaults, readCustomMarkers } from './read-custom-markers';
import {
	keepItems,
	keepSchema,
	readSeverities,
	type SeveritySet,
	severityFaults,
	severitySchema,
} from './rule-settings';
import { choiceSetting, numberSetting, oneOf, type Setting, setting, textsSetting } from './setting';

export { SEVERITIES, type Severity } from './rule-settings';

const FORMATS: readonly string[] = DATE_FORMATS.map(({ name }) => name);

/** Every option by its name in the code, in the order in which they are shown. */
export const OPTIONS = {
	/** Severity by the name of a rule or a group of rules, or `off`; a rule that is not named keeps its own. */
	severity: setting<SeveritySet>({
		key: 'severity',
		default: {},
		schema: severitySchema,
		read: readSeverities,
		faults: severityFaults,
	}),
	/** Globs of the paths at which every file is a post that one of Hexo's renderers takes. */
	posts: textsSetting(
		{
			key: 'posts',
			default: ['**/_posts/**'],
			schema: () => ({
				type: 'array',
				maxItems: MAX_GLOBS,
				items: { type: 'string', minLength: 1, maxLength: MAX_GLOB },
			}),
		},
		{ most: MAX_GLOBS, accepts: (glob) => globFault(glob) === undefined, message: (glob) => globFault(glob)! },
	),
	/** Titles longer than this many UTF-16 units are reported; 0 for never. */
	titleMaxLength: numberSetting({ key: 'title.maxLength', default: 200, minimum: 0 }),
	/** The date formats in use on the site, of those Hexo reads; empty for all. */
	dateFormats: textsSetting(
		{
			key: 'date.formats',
			default: [],
			schema: () => ({
				type: 'array',
				uniqueItems: true,
				items: { type: 'string', enum: FORMATS, enumDescriptions: FORMATS.map((name) => `%date.${name}%`) },
			}),
		},
		{ accepts: (name) => FORMATS.includes(name), message: () => oneOf(FORMATS) },
	),
	/** A date further ahead than this many days is reported; a negative number for never. */
	dateFutureDays: numberSetting({ key: 'date.futureDays', default: 365 }),
	/** The fields that hold the address of a picture. */
	imageKeys: textsSetting({ key: 'image.keys', default: ['headimg', 'thumbnail'] }),
	/** Rules, or groups of rules, whose leftovers cleaning leaves alone. */
	keep: textsSetting({ key: 'clean.keep', default: [], schema: keepSchema }, keepItems),
	/** What becomes of Sina's bold: `<strong>`, or nothing. */
	emphasis: choiceSetting({ key: 'clean.emphasis', default: 'strong', choices: ['strong', 'drop'] }),
	/** Names of template tags that plugins of the site define; what ends one, `end…`, is known with it. */
	templateTags: textsSetting({ key: 'tags', default: [] }),
	/** Leftovers of the user's own list: the same list for as long as the setting says the same. */
	customMarkers: setting<readonly CustomMarker[]>({
		key: 'boilerplate.custom',
		default: [],
		schema: customMarkersSchema,
		read: (value) => readCustomMarkers(value).markers,
		faults: markerFaults,
	}),
};

export type Options = { readonly [Name in keyof typeof OPTIONS]: ReturnType<(typeof OPTIONS)[Name]['read']> };

/**
 * The options that hold by what a user has set: of each setting the sound part, or else the default.
 *
 * @param get what is set under a key, if anything
 */
export function readOptions(get: (key: string) => unknown): Options {
	const entries = Object.entries<Setting<unknown>>(OPTIONS).map(([name, { key, read }]) => [name, read(get(key))]);
	return Object.fromEntries(entries) as Options;
}

export const DEFAULT_OPTIONS: Options = readOptions(() => undefined);
