// The formats in which a check prints what it finds.
import { version } from '../../package.json';
import type { Format, Localize } from '../report/format';
import { githubFormat } from '../report/github';
import { jsonFormat, jsonLinesFormat } from '../report/json';
import { sarifFormat } from '../report/sarif';
import { textFormat } from '../report/text';
import type { CheckRequest } from './arguments';
import { painter } from './paint';
import { ruleTexts } from './rule-texts';

/** The format that is asked for, in a language. */
export function formatOf({ format, isQuiet }: CheckRequest, localize: Localize): Format {
	switch (format) {
		case 'text':
			return textFormat(localize, painter(process.stdout, process.env), !isQuiet);
		case 'json':
			return jsonFormat(localize);
		case 'jsonl':
			return jsonLinesFormat(localize);
		case 'sarif':
			return sarifFormat(localize, version, ruleTexts(localize));
		case 'github':
			return githubFormat(localize);
	}
}
