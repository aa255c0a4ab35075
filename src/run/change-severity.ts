// Where the severity of a rule is in force, and the edit that changes it in a configuration file.
import { applyEdits, modify } from 'jsonc-parser';
import { namesOf } from '../engine/rule-names';
import type { Configuration } from './configuration';

/**
 * Whether the severity of a rule is set by the configuration file: by the rule's name or one of its groups', the narrowest
 * that is set anywhere. Where none is, a file that is there is where it belongs.
 *
 * @param others the severities that are set elsewhere
 */
export function isSetByFile(
	rule: string,
	configuration: Configuration | undefined,
	others: Readonly<Record<string, unknown>>,
): boolean {
	const own = (configuration?.values.get('severity') ?? {}) as Readonly<Record<string, unknown>>;
	const name = namesOf(rule).find((one) => Object.hasOwn(own, one) || Object.hasOwn(others, one));
	return configuration !== undefined && (name === undefined || Object.hasOwn(own, name));
}

/** The text of a configuration file with a severity set; everything else in it, comments too, stays as it is. */
export function withSeverity(text: string, rule: string, severity: string): string {
	const indent = /^[\t ]+(?=\S)/m.exec(text)?.[0] ?? '\t';
	const formattingOptions = {
		insertSpaces: !indent.startsWith('\t'),
		tabSize: indent.startsWith('\t') ? 1 : indent.length,
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
	return applyEdits(text, modify(text, ['severity', rule], severity, { formattingOptions }));
}
