// Writes to standard output, and notices when nobody takes it.
import { describe, Failure } from './outcome';

/** Nobody reads standard output any more, as when `head` has seen enough. There is no use in going on. */
export class BrokenPipe extends Error {}

/** Lets `print` alone report what goes wrong with standard output; without this, Node ends the process. */
export function watchOutput(): void {
	process.stdout.on('error', () => {});
	process.stderr.on('error', () => {});
}

/**
 * Writes to standard output, and waits until it is taken.
 *
 * @throws BrokenPipe, and Failure where it can't be written for another reason
 */
export function print(text: string | Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => {
			if (!error) {
				resolve();
			} else if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
				reject(new BrokenPipe());
			} else {
				reject(new Failure({ text: 'standard output: {0}', args: [describe(error)] }));
			}
		});
	});
}
