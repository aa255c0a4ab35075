// The language in which the command line speaks: the one that is named, or that of the user's locale.
import { readFileSync } from 'node:fs';
import type { Localize } from '../report/format';
import { formatMessage, type Translations } from '../text/message';
import { packaged } from './packaged';

export type Language = 'en' | 'zh-cn';

/** @param named what `--lang` says */
export function languageOf(named: string | undefined, environment: NodeJS.ProcessEnv): Language {
	if (named !== undefined) {
		return named.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
	}
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
	// There is no translation into traditional characters.
	return /^zh(?!.*(?:TW|HK|MO|Hant))/i.test(locale) ? 'zh-cn' : 'en';
}

/** Puts messages in a language. */
export function localizer(language: Language): Localize {
	if (language === 'en') {
		return (message) => formatMessage(message);
	}
	const translations = JSON.parse(
		readFileSync(packaged('l10n', `bundle.l10n.${language}.json`), 'utf8'),
	) as Translations;
	return (message) => formatMessage(message, translations);
}
