// The languages in which users are spoken to, and where the pages of rules lie in each.

interface LanguageInfo {
	/** As HTML has it. */
	readonly tag: string;
	/** The locales that it is for. */
	readonly locale: RegExp;
}

/** By the names that VS Code and `--lang` have for them and that their files carry; the English texts are in the sources. */
export const LANGUAGES = {
	en: { tag: 'en', locale: /^en/i },
	// There is no translation into traditional characters.
	'zh-cn': { tag: 'zh-CN', locale: /^zh(?!.*(?:TW|HK|MO|Hant))/i },
} satisfies Record<string, LanguageInfo>;

export type LanguageName = keyof typeof LANGUAGES;

export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as LanguageName[];

/** The language with this name or tag, in whatever case; English where there is no such. */
export const languageNamed = (name: string): LanguageName =>
	LANGUAGE_NAMES.find((one) => one === name.toLowerCase()) ?? 'en';

/** The folder of the pages of rules in a language. */
export const pagesFolder = (name: LanguageName): string => (name === 'en' ? 'docs/rules' : `docs/${name}/rules`);
