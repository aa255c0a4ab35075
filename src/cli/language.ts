// The language in which the command line speaks: the one that is named, or that of the user's locale.
import { readFileSync } from 'node:fs';
import type { Language } from '../report/report-texts';
import { formatMessage, type Translations } from '../text/message';
import { packaged } from './packaged';

type Name = 'en' | 'zh-cn';

/** @param named what `--lang` says */
export function languageOf(named: string | undefined, environment: NodeJS.ProcessEnv): Name {
	if (named !== undefined) {
		return named.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
	}
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
	// There is no translation into traditional characters.
	return /^zh(?!.*(?:TW|HK|MO|Hant))/i.test(locale) ? 'zh-cn' : 'en';
}

/** The language of a name, which puts messages in it. */
export function spoken(name: Name): Language {
	if (name === 'en') {
		return { tag: 'en', translate: (message) => formatMessage(message) };
	}
	const translations = JSON.parse(readFileSync(packaged('l10n', `bundle.l10n.${name}.json`), 'utf8')) as Translations;
	return { tag: 'zh-CN', translate: (message) => formatMessage(message, translations) };
}
