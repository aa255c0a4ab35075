// Examines many inputs with several threads, and hands on the results in the order of the inputs.
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Examined, examiner, type Task } from './examine';
import type { Input } from './inputs';

/** So many inputs go to a thread at a time. */
const BATCH = 32;
/** A thread is given so many batches before the first of them is done. */
const AHEAD = 2;
/** A thread takes longer to start than so many inputs take. */
const WORTH_A_THREAD = 100;

/** Examines all inputs with up to `jobs` threads. */
export async function* examineAll(inputs: readonly Input[], task: Task, jobs: number): AsyncGenerator<Examined> {
	const threads = Math.min(jobs, Math.floor(inputs.length / WORTH_A_THREAD));
	if (threads > 1) {
		yield* withThreads(inputs, task, threads);
		return;
	}
	const examine = examiner(task);
	for (const input of inputs) {
		yield await examine(input);
	}
}

async function* withThreads(inputs: readonly Input[], task: Task, count: number): AsyncGenerator<Examined> {
	const threads = Array.from({ length: count }, () => new Thread(task));
	try {
		const pending: Promise<readonly Examined[]>[] = [];
		let next = 0;
		for (let done = 0; done < inputs.length; done += BATCH) {
			// The threads take turns, and wait for the batch whose turn it is to be handed on.
			for (; next < inputs.length && pending.length < count * AHEAD; next += BATCH) {
				pending.push(threads[(next / BATCH) % count]!.ask(inputs.slice(next, next + BATCH)));
			}
			yield* await pending.shift()!;
		}
	} finally {
		await Promise.all(threads.map((thread) => thread.end()));
	}
}

interface Question {
	resolve(answer: readonly Examined[]): void;
	reject(error: unknown): void;
}

/** Another thread, which answers in the order in which it is asked. */
class Thread {
	private readonly worker: Worker;
	private readonly open: Question[] = [];

	constructor(task: Task) {
		this.worker = new Worker(__filename, { workerData: task });
		this.worker.on('message', (answer) => this.open.shift()!.resolve(answer));
		this.worker.on('error', (error) => this.open.splice(0).forEach(({ reject }) => void reject(error)));
	}

	ask(batch: readonly Input[]): Promise<readonly Examined[]> {
		const answer = new Promise<readonly Examined[]>((resolve, reject) => this.open.push({ resolve, reject }));
		// Nobody waits for it yet: an error is told when its turn comes.
		answer.catch(() => undefined);
		this.worker.postMessage(batch);
		return answer;
	}

	async end(): Promise<void> {
		await this.worker.terminate();
	}
}

/** What a thread does: it answers each batch with what comes of it. */
export function work(): void {
	const examine = examiner(workerData as Task);
	let last: Promise<unknown> = Promise.resolve();
	parentPort!.on('message', (batch: readonly Input[]) => {
		last = last.then(async () => {
			const answer: Examined[] = [];
			for (const input of batch) {
				answer.push(await examine(input));
			}
			parentPort!.postMessage(answer);
		});
	});
}
