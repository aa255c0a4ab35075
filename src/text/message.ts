// A text for the user with its arguments, in English and as the key of its translations.

/**
 * `text` is the English with `{0}`, `{1}`, … for the arguments, and the key of its translations. An argument that is a
 * message itself is translated, too; any other is data, and stays as it is.
 */
export interface Message {
	readonly text: string;
	readonly args?: readonly (string | number | Message)[];
}

/** Texts in another language, by the English. */
export type Translations = Readonly<Record<string, string>>;

/** A message with its arguments filled in, in English where there is no translation. */
export function formatMessage({ text, args = [] }: Message, translations?: Translations): string {
	const translated = (translations && Object.hasOwn(translations, text) ? translations[text] : undefined) ?? text;
	return translated.replace(/\{(\d+)\}/g, (hole, index: string) => {
		const arg = args[Number(index)] ?? hole;
		return typeof arg === 'object' ? formatMessage(arg, translations) : String(arg);
	});
}
