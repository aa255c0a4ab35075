// A text for the user with its arguments, in English and as the key of its translations.

/**
 * `text` is the English with `{0}`, `{1}`, … for the arguments, and the key of its translations. An argument that is a
 * message itself is translated, too; any other is data, and stays as it is.
 */
export interface Message {
	readonly text: string;
	readonly args?: readonly (string | number | Message)[];
}

/** A message in English, its arguments filled in. */
export function formatMessage({ text, args = [] }: Message): string {
	return text.replace(/\{(\d+)\}/g, (hole, index: string) => {
		const arg = args[Number(index)] ?? hole;
		return typeof arg === 'object' ? formatMessage(arg) : String(arg);
	});
}
