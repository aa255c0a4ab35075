// The command line: runs what the arguments ask for, and ends with its exit code.
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import type { Language } from '../report/report-texts';
import { namedLanguage, parseRequest } from './arguments';
import { check } from './check';
import { clean } from './clean';
import { discover } from './discover';
import { explain, listRules } from './explain';
import { fix } from './fix';
import { helpText } from './help';
import { languageOf, spoken } from './language';
import { describe, Outcome } from './outcome';
import { BrokenPipe, print, watchOutput } from './output';
import type { Request } from './request';
import { work } from './threads';

function run(request: Request, outcome: Outcome, language: Language): Promise<void> {
	const { translate: localize } = language;
	switch (request.command) {
		case 'check':
			return check(request, outcome, language);
		case 'clean':
			return clean(request, outcome, localize);
		case 'fix':
			return fix(request, outcome, localize);
		case 'discover':
			return discover(request, outcome, localize);
		case 'rules':
			return listRules(language);
		case 'explain':
			return explain(request.rule, language);
		case 'help':
			return print(helpText(localize));
		case 'version':
			return print(`${version}\n`);
	}
}

async function main(): Promise<void> {
	const args = process.argv.slice(2);
	const language = spoken(languageOf(namedLanguage(args), process.env));
	const outcome = new Outcome(language.translate);
	try {
		await run(parseRequest(args), outcome, language);
	} catch (error) {
		if (!(error instanceof BrokenPipe)) {
			outcome.fail(describe(error));
		} else if (outcome.isUndone) {
			outcome.fail({ text: 'nobody reads standard output any more: the rest was not done' });
		}
	}
	// Not process.exit: what is still on its way to standard output and standard error would be lost.
	process.exitCode = outcome.exitCode;
}

if (isMainThread) {
	watchOutput();
	void main();
} else {
	work();
}
