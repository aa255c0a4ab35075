// Runs over all posts that a request names: finds them, examines them, and hands on what came of each, in order.
import { availableParallelism } from 'node:os';
import type { FileReport } from '../report/file-report';
import { changedInputs } from './changed';
import type { ConfigurationFault } from './configurations';
import type { Examined, Task } from './examine';
import { findInputs, type Input } from './inputs';
import type { Outcome } from './outcome';
import { readPathList } from './path-list';
import { Progress } from './progress';
import type { Sources } from './request';
import { STDIN } from './request';
import { examineAll } from './threads';

/** An input, and what came of it. */
export interface Result extends Examined {
	readonly input: Input;
	/** Those that were not handed on before: the settings of a site are reported by each thread that meets its posts. */
	readonly reports: readonly FileReport[];
}

/** Everything that a request names. What does not exist or cannot be read is reported. */
export async function inputsOf(request: Sources, outcome: Outcome): Promise<Input[]> {
	const { filesFrom, isNulDivided, since } = request;
	const listed =
		filesFrom === undefined ? [] : await outcome.attempt(filesFrom, () => readPathList(filesFrom, isNulDivided));
	const inputs = await findInputs([...request.paths, ...(listed ?? [])], request, outcome);
	return since === undefined ? inputs : await changedInputs(inputs, since);
}

/** Examines inputs. What fails is reported, and does not hold up the others. */
export async function* runPosts(
	inputs: readonly Input[],
	task: Task,
	{ jobs = availableParallelism(), isQuiet }: Sources,
	outcome: Outcome,
): AsyncGenerator<Result> {
	const progress = new Progress(inputs.length, !isQuiet);
	const told = new Set<string>();
	const reported = new Set<string>();
	let index = 0;
	try {
		for await (const examined of examineAll(inputs, task, jobs)) {
			const input = inputs[index++]!;
			outcome.isUndone = index < inputs.length;
			const reports = (examined.reports ?? []).filter((report) => isNew(report, reported));
			const hasFindings = reports.some(({ findings }) => findings.length > 0);
			progress.step();
			if (examined.faults || examined.failures || examined.failure || hasFindings || examined.changed?.bytes) {
				progress.erase();
			}
			tellFaults(examined.faults ?? [], told, outcome);
			tellFailures(input, examined.failures ?? [], told, outcome);
			if (examined.failure) {
				outcome.fail(examined.failure, nameOf(input));
			}
			yield { input, ...examined, reports };
		}
	} finally {
		progress.erase();
	}
}

export const nameOf = ({ name }: Input): string => (name === STDIN ? 'standard input' : name);

/** Whether a report is none of a site that was reported before; notes that it is. */
function isNew({ kind, file, path = file }: FileReport, reported: Set<string>): boolean {
	if (kind === 'post') {
		return true;
	}
	const before = reported.size;
	return reported.add(path).size > before;
}

/** Tells of each rule that fails once, at the first input. */
function tellFailures(
	input: Input,
	failures: NonNullable<Examined['failures']>,
	told: Set<string>,
	outcome: Outcome,
): void {
	for (const { rule, message } of failures) {
		if (!told.has(rule)) {
			told.add(rule);
			outcome.fail({ text: 'internal error, please report it: {0}', args: [message] }, nameOf(input));
		}
	}
}

/** Tells the faults of each configuration once: each thread has found them. */
function tellFaults(faults: readonly ConfigurationFault[], told: Set<string>, outcome: Outcome): void {
	for (const { file, start, message } of faults) {
		const place = `${file}:${start.line}:${start.column}`;
		const key = JSON.stringify([place, message]);
		if (!told.has(key)) {
			told.add(key);
			outcome.fail(message, place);
		}
	}
}
