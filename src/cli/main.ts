// The command line: runs what the arguments ask for, and ends with its exit code.
import { version } from '../../package.json';
import { HELP, parseRequest, type Request } from './arguments';
import { check } from './check';
import { clean } from './clean';
import { Outcome } from './outcome';
import { BrokenPipe, print, watchOutput } from './output';

function run(request: Request, outcome: Outcome): Promise<void> {
	switch (request.command) {
		case 'check':
			return check(request, outcome);
		case 'clean':
			return clean(request, outcome);
		case 'help':
			return print(HELP);
		case 'version':
			return print(`${version}\n`);
	}
}

async function main(): Promise<void> {
	const outcome = new Outcome();
	try {
		await run(parseRequest(process.argv.slice(2)), outcome);
	} catch (error) {
		if (!(error instanceof BrokenPipe)) {
			outcome.fail(error);
		}
	}
	// Not process.exit: what is still on its way to standard output and standard error would be lost.
	process.exitCode = outcome.exitCode;
}

watchOutput();
void main();
