// The JSON schema of configuration files, which follows from the table of settings.
import { ALL_RULES } from '../../src/rules';
import { SETTINGS } from '../../src/run/settings';

interface Schema {
	readonly type: 'object';
	readonly additionalProperties: false;
	readonly properties: { [name: string]: object };
}

/**
 * The settings without their prefix, nested at the dots. VS Code shows comments and trailing commas as no error.
 *
 * @param texts of the package.nls.json of a language, which describe them
 */
export function configurationSchema(texts: Readonly<Record<string, string>>): object {
	const root = group();
	root.properties.$schema = { type: 'string' };
	for (const { key, default: fallback, schema } of SETTINGS) {
		const names = key.split('.');
		let at = root;
		for (const name of names.slice(0, -1)) {
			at.properties[name] ??= group();
			at = at.properties[name] as Schema;
		}
		const description = texts[`setting.${key}`]!;
		at.properties[names.at(-1)!] = {
			...(withTexts(schema(ALL_RULES), texts) as object),
			default: fallback,
			markdownDescription: description.replace(/`#newsPost\.([\w.]+)#`/g, '`$1`'),
		};
	}
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'News Post',
		allowComments: true,
		allowTrailingCommas: true,
		...root,
	};
}

const group = (): Schema => ({ type: 'object', additionalProperties: false, properties: {} });

/** A value with each name of a text replaced by the text. */
function withTexts(value: unknown, texts: Readonly<Record<string, string>>): unknown {
	if (typeof value === 'string') {
		return value.replace(/^%(.+)%$/, (_, name: string) => texts[name]!);
	}
	if (Array.isArray(value)) {
		return value.map((item) => withTexts(item, texts));
	}
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner, texts)]))
		: value;
}
