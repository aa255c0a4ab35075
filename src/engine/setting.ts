// What a user can set, and the kinds of it: each with the values it takes and how they are read.
import type { RuleInfo } from './rule';

/** What the keys of all settings begin with: `newsPost.title.maxLength`. */
export const SECTION = 'newsPost';

/** Something to set, written once: the editor's settings, the README and the reading of a value follow from it. */
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
}

/** A setting of a kind of its own. */
export const setting = <T>(one: Setting<T>): Setting<T> => one;

/** What a setting has, of whichever kind it is. */
type Basics<T> = Pick<Setting<T>, 'key' | 'default'>;

/** A finite number, within bounds where there are any. */
export function numberSetting({
	minimum,
	maximum,
	...basics
}: Basics<number> & { readonly minimum?: number; readonly maximum?: number }): Setting<number> {
	return {
		...basics,
		schema: () => ({
			type: 'number',
			...(minimum !== undefined && { minimum }),
			...(maximum !== undefined && { maximum }),
		}),
		read: (value) =>
			typeof value === 'number' &&
			value >= (minimum ?? -Infinity) &&
			value <= (maximum ?? Infinity) &&
			Number.isFinite(value)
				? value
				: basics.default,
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
	};
}

/** A list of texts that are not empty; of others, its sound items are those that `accepts` takes. */
export function textsSetting(
	basics: Basics<readonly string[]> & Partial<Pick<Setting<unknown>, 'schema'>>,
	accepts: (text: string) => boolean = () => true,
): Setting<readonly string[]> {
	return {
		schema: () => ({ type: 'array', items: { type: 'string' } }),
		...basics,
		read: (value) =>
			Array.isArray(value)
				? value.filter((item) => typeof item === 'string' && item !== '' && accepts(item))
				: basics.default,
	};
}
