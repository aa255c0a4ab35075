// What a run has come to so far: its exit code, and what is reported on standard error.
import { getSystemErrorMap } from 'node:util';

/** Something went wrong that is not our mistake; the message is for the user. */
export class Failure extends Error {}

/** Keeps the exit code of a run. */
export class Outcome {
	private found = false;
	private failed = false;

	get exitCode(): 0 | 1 | 2 {
		if (this.failed) {
			return 2;
		}
		return this.found ? 1 : 0;
	}

	/** Something was found that is to make the run fail. */
	find(): void {
		this.found = true;
	}

	/** Reports what went wrong, and with which file. The run may go on; it ends with 2. */
	fail(error: unknown, file?: string): void {
		this.failed = true;
		process.stderr.write(`news-post: ${file === undefined ? '' : `${file}: `}${describe(error)}\n`);
	}

	/** The result of an action on a file; undefined where it fails, which is reported. */
	async attempt<T>(file: string, action: () => T | Promise<T>): Promise<T | undefined> {
		try {
			return await action();
		} catch (error) {
			this.fail(error, file);
			return undefined;
		}
	}
}

/** An error for the user's eyes: failures in a few words, and all there is to know of a mistake of ours. */
export function describe(error: unknown): string {
	if (error instanceof Failure) {
		return error.message;
	}
	const { errno, stack } = error as NodeJS.ErrnoException;
	const [, message] = getSystemErrorMap().get(errno ?? 0) ?? [];
	return message ?? `internal error, please report it: ${stack}`;
}
