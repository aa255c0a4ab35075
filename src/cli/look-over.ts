// Examines inputs that are examined twice.
import { availableParallelism } from 'node:os';
import type { Examined, Task } from './examine';
import type { Input } from './inputs';
import { Progress } from './progress';
import type { Sources } from './request';
import { examineAll } from './threads';

/** What comes of each input, in order. Failures are handed on, not told. */
export async function* lookOver(
	inputs: readonly Input[],
	task: Task,
	{ jobs = availableParallelism(), isQuiet }: Sources,
): AsyncGenerator<readonly [input: Input, examined: Examined]> {
	const progress = new Progress(inputs.length, !isQuiet);
	let index = 0;
	try {
		for await (const examined of examineAll(inputs, task, jobs)) {
			progress.step();
			if (examined.failure) {
				progress.erase();
			}
			yield [inputs[index++]!, examined];
		}
	} finally {
		progress.erase();
	}
}
