// The texts and figures of the page in its language.
import type { PageData } from '../page-data';
import type { ReportText } from '../report-texts';

export interface Texts {
	/** A text, its holes filled in. */
	readonly text: (name: ReportText, ...args: readonly (string | number)[]) => string;
	/** A number as people read it: `20,000`. */
	readonly figure: (number: number) => string;
}

export function textsOf({ language, texts }: PageData): Texts {
	const format = new Intl.NumberFormat(language);
	const figure = (number: number): string => format.format(number);
	const shown = (arg: string | number | undefined): string => (typeof arg === 'number' ? figure(arg) : (arg ?? ''));
	const text: Texts['text'] = (name, ...args) =>
		texts[name].replace(/\{(\d)\}/g, (_, index: string) => shown(args[Number(index)]));
	return { text, figure };
}
