// What a user can set, and the kinds of it: each with the values it takes and how they are read.
import type { Message } from '../text/message';
import type { RuleInfo } from './rule';

/** What the keys of all settings begin with: `newsPost.title.maxLength`. */
export const SECTION = 'newsPost';

/** Something in what is set that does not hold. */
export interface SettingFault {
	/** Where in the value: names of properties and indices, from the outside in; empty where it is the value itself. */
	readonly path: readonly (string | number)[];
	/** Whether the name of the last property is wrong, and not its value. */
	readonly isName?: true;
	/** What the place must hold instead. */
	readonly message: Message;
}

/** Something to set, written once: the settings, the schema of a configuration file and the README follow from it. */
export interface Setting<T> {
	/** Its name below `newsPost.`. What it is for is told in the texts of package.json, under `setting.` and this key. */
	readonly key: string;
	readonly default: T;
	/**
	 * The values it takes, as JSON Schema with what VS Code adds to it; its texts are names in package.nls.json.
	 *
	 * @param rules all there are, for what is set by their names
	 */
	readonly schema: (rules: readonly RuleInfo[]) => object;
	/** The sound part of what is set, whatever that is; the default where nothing of it is sound. */
	readonly read: (value: unknown) => T;
	/**
	 * What of a value is not sound.
	 *
	 * @param rules all there are, for what is set by their names
	 */
	readonly faults: (value: unknown, rules: readonly RuleInfo[]) => readonly SettingFault[];
}

/** A setting of a kind of its own. */
export const setting = <T>(one: Setting<T>): Setting<T> => one;

/** What a setting has, of whichever kind it is. */
type Basics<T> = Pick<Setting<T>, 'key' | 'default'>;

/** The fault of a value as a whole. */
export const wrong = (message: Message): readonly SettingFault[] => [{ path: [], message }];

/** A finite number, within bounds where there are any. */
export function numberSetting({
	minimum,
	maximum,
	...basics
}: Basics<number> & { readonly minimum?: number; readonly maximum?: number }): Setting<number> {
	const isSound = (value: unknown): value is number =>
		Number.isFinite(value) && Number(value) >= (minimum ?? -Infinity) && Number(value) <= (maximum ?? Infinity);
	const message: Message =
		minimum === undefined
			? { text: 'This must be a number' }
			: maximum === undefined
				? { text: 'This must be a number from {0}', args: [minimum] }
				: { text: 'This must be a number from {0} to {1}', args: [minimum, maximum] };
	return {
		...basics,
		schema: () => ({ type: 'number', minimum, maximum }),
		read: (value) => (isSound(value) ? value : basics.default),
		faults: (value) => (isSound(value) ? [] : wrong(message)),
	};
}

/** One of a few names. Each is told in the texts of package.json, under the setting's key and the name. */
export function choiceSetting<const T extends string>({
	choices,
	...basics
}: Basics<NoInfer<T>> & { readonly choices: readonly T[] }): Setting<T> {
	const texts = choices.map((choice) => `%setting.${basics.key}.${choice}%`);
	return {
		...basics,
		schema: () => ({ type: 'string', enum: choices, enumDescriptions: texts }),
		read: (value) => choices.find((choice) => choice === value) ?? basics.default,
		faults: (value) => (choices.some((choice) => choice === value) ? [] : wrong(oneOf(choices))),
	};
}

/** Says what a value may be. */
export const oneOf = (choices: readonly string[]): Message => ({
	text: 'This must be one of {0}',
	args: [choices.join(', ')],
});

/** What items a list of texts takes, where not all. */
export interface Items {
	/** Without `rules`, only what no rule has a say in counts. */
	readonly accepts: (text: string, rules?: readonly RuleInfo[]) => boolean;
	/** Said of an item that is not accepted. */
	readonly message: (text: string) => Message;
	/** So many are used. */
	readonly most?: number;
}

/** A list of texts that are not empty; of others, those that `items` accepts are sound. */
export function textsSetting(
	basics: Basics<readonly string[]> & Partial<Pick<Setting<unknown>, 'schema'>>,
	items?: Items,
): Setting<readonly string[]> {
	return {
		schema: () => ({ type: 'array', items: { type: 'string', minLength: 1 } }),
		...basics,
		read: (value) =>
			Array.isArray(value)
				? value
						.slice(0, items?.most)
						.filter((item) => typeof item === 'string' && item !== '' && items?.accepts(item) !== false)
				: basics.default,
		faults: (value, rules) =>
			Array.isArray(value)
				? [
						...value.slice(0, items?.most).flatMap((item: unknown, index) => faultOfItem(item, index, items, rules)),
						...beyond(value, items?.most),
					]
				: wrong({ text: 'This must be a list of texts' }),
	};
}

/** The fault of a list that is too long, at the first of the items that are not used. */
export const beyond = (list: readonly unknown[], most = list.length): SettingFault[] =>
	list.length > most
		? [{ path: [most], message: { text: 'No more than {0} are used: neither this nor what follows', args: [most] } }]
		: [];

function faultOfItem(
	item: unknown,
	index: number,
	items: Items | undefined,
	rules: readonly RuleInfo[],
): SettingFault[] {
	if (typeof item !== 'string' || item === '') {
		return [{ path: [index], message: { text: 'This must be a text that is not empty' } }];
	}
	return items?.accepts(item, rules) === false ? [{ path: [index], message: items.message(item) }] : [];
}
