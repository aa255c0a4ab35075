// The language in which the command line speaks: the one that is named, or that of the user's locale.
import { readFileSync } from 'node:fs';
import { LANGUAGE_NAMES, LANGUAGES, type LanguageName, languageNamed } from '../report/languages';
import type { Language } from '../report/report-texts';
import { formatMessage, type Translations } from '../text/message';
import { packaged } from './packaged';

/** @param named what `--lang` says */
export function languageOf(named: string | undefined, environment: NodeJS.ProcessEnv): LanguageName {
	if (named !== undefined) {
		return languageNamed(named);
	}
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
	return LANGUAGE_NAMES.find((name) => LANGUAGES[name].locale.test(locale)) ?? 'en';
}

/** The language of a name, which puts messages in it. */
export function spoken(name: LanguageName): Language {
	const { tag } = LANGUAGES[name];
	if (name === 'en') {
		return { tag, translate: (message) => formatMessage(message) };
	}
	const translations = JSON.parse(readFileSync(packaged('l10n', `bundle.l10n.${name}.json`), 'utf8')) as Translations;
	return { tag, translate: (message) => formatMessage(message, translations) };
}
