// The formats in which a check prints what it finds.
import { version } from '../../package.json';
import type { Format } from '../report/format';
import { githubFormat } from '../report/github';
import { jsonFormat, jsonLinesFormat } from '../report/json';
import type { Language } from '../report/report-texts';
import { sarifFormat } from '../report/sarif';
import { textFormat } from '../report/text';
import { painter } from './paint';
import type { CheckRequest } from './request';
import { ruleTexts } from './rule-texts';

/** The format that is asked for, in a language. */
export function formatOf({ format, isQuiet }: CheckRequest, language: Language): Format {
	const { translate: localize } = language;
	switch (format) {
		case 'text':
			return textFormat(localize, painter(process.stdout, process.env), !isQuiet);
		case 'json':
			return jsonFormat(localize);
		case 'jsonl':
			return jsonLinesFormat(localize);
		case 'sarif':
			return sarifFormat(localize, version, ruleTexts(language));
		case 'github':
			return githubFormat(localize);
	}
}
