// What a run has come to so far: its exit code, and what is reported on standard error.
import { getSystemErrorMap } from 'node:util';
import type { Localize } from '../report/format';
import { printable } from '../report/printable';
import type { Message } from '../text/message';

/** Something went wrong that is not our mistake; the message is for the user. */
export class Failure extends Error {
	constructor(readonly reason: Message) {
		super(reason.text);
	}
}

/** Keeps the exit code of a run. */
export class Outcome {
	private found = false;
	private failed = false;
	/** Whether there is work that nobody will do, should the run end now. */
	isUndone = false;

	constructor(private readonly localize: Localize) {}

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

	/** Reports what went wrong, and where: in a file, or at a place in it. The run may go on; it ends with 2. */
	fail(reason: Message, place?: string): void {
		this.failed = true;
		this.say(reason, place);
	}

	/** Tells something about a file on standard error, which changes nothing. */
	say(message: Message, place?: string): void {
		const where = place === undefined ? '' : `${printable(place)}: `;
		const what = this.localize(message).split('\n').map(printable).join('\n');
		process.stderr.write(`news-post: ${where}${what}\n`);
	}

	/** The result of an action on a file; undefined where it fails, which is reported. */
	async attempt<T>(file: string, action: () => T | Promise<T>): Promise<T | undefined> {
		try {
			return await action();
		} catch (error) {
			this.fail(describe(error), file);
			return undefined;
		}
	}
}

/** An error for the user's eyes: failures in a few words, and all there is to know of a mistake of ours. */
export function describe(error: unknown): Message {
	if (error instanceof Failure) {
		return error.reason;
	}
	const { errno, stack } = error as NodeJS.ErrnoException;
	const [, message] = getSystemErrorMap().get(errno ?? 0) ?? [];
	return message === undefined
		? { text: 'internal error, please report it: {0}', args: [String(stack)] }
		: { text: '{0}', args: [message] };
}
