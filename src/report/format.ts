// What a format of reports is made of: a text for each file, one at the beginning, and one at the end.
import type { Message } from '../text/message';
import type { FileReport } from './file-report';
import type { Tally } from './tally';

export interface Format {
	/** Printed before everything else. */
	start(): string;
	/** A file that was checked, with the findings that are to be shown. */
	file(report: FileReport): string;
	/** Printed after all files. */
	end(tally: Tally): string;
}

/** Puts a message in the language of the report. */
export type Localize = (message: Message) => string;
