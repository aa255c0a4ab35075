// What each rule reports, in one line. The manifest has it in the language of the editor, where it describes settings.
import type * as vscode from 'vscode';
import { OPTIONS } from '../engine/options';
import { SECTION } from '../engine/setting';

/** Gives the summary of the rule with an id. */
export function summariesOf({ packageJSON }: vscode.Extension<unknown>): (rule: string) => string {
	const { properties } = packageJSON.contributes.configuration;
	const rules = properties[`${SECTION}.${OPTIONS.severity.key}`].properties;
	return (rule) => rules[rule].markdownDescription;
}
