// Examines many inputs with several threads, and hands on the results in the order of the inputs.
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker } from 'node:worker_threads';
import { type Examined, examiner, type Task } from './examine';
import type { Input } from './inputs';

/** So many inputs go to a thread at a time. */
const BATCH = 32;
/** A thread is given so many batches before the first of them is done. */
const AHEAD = 2;
/** Megabytes for what is soon forgotten: four times as many, V8's default, take 35 MB more a thread, and save 2 % of the time. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };
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
		// Signals, and what becomes of standard output, are noticed between two inputs.
		await setImmediate();
		yield await examine(input);
	}
}

async function* withThreads(inputs: readonly Input[], task: Task, count: number): AsyncGenerator<Examined> {
	const threads = Array.from({ length: count }, () => IDLE.pop() ?? new Thread());
	try {
		threads.forEach((thread) => void thread.begin(task));
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

/** Threads that wait for the next task of the process: they have compiled what they need. */
const IDLE: Thread[] = [];

/** Another thread, which answers in the order in which it is asked. */
class Thread {
	private readonly worker = new Worker(__filename, { resourceLimits: LIMITS });
	private readonly open: Question[] = [];
	private hasFailed = false;

	constructor() {
		this.worker.on('message', (answer) => this.open.shift()!.resolve(answer));
		this.worker.on('error', (error) => {
			this.hasFailed = true;
			this.open.splice(0).forEach(({ reject }) => void reject(error));
		});
	}

	/** Gives it a task, for the batches that follow. */
	begin(task: Task): void {
		this.worker.ref();
		this.worker.postMessage({ task } satisfies Order);
	}

	ask(batch: readonly Input[]): Promise<readonly Examined[]> {
		const answer = new Promise<readonly Examined[]>((resolve, reject) => this.open.push({ resolve, reject }));
		// Nobody waits for it yet: an error is told when its turn comes.
		answer.catch(() => undefined);
		this.worker.postMessage({ batch } satisfies Order);
		return answer;
	}

	/** Lets it wait for another task, or ends it in the middle of this one. */
	async end(): Promise<void> {
		if (this.open.length > 0 || this.hasFailed) {
			await this.worker.terminate();
		} else {
			this.worker.unref();
			IDLE.push(this);
		}
	}
}

/** What a thread is told: what is to be done with the batches that follow, or one of them. */
type Order = { readonly task: Task } | { readonly batch: readonly Input[] };

/** What a thread does: it answers each batch with what comes of it. */
export function work(): void {
	let examine: ReturnType<typeof examiner>;
	let last: Promise<unknown> = Promise.resolve();
	parentPort!.on('message', (order: Order) => {
		last = last.then(async () => {
			if ('task' in order) {
				examine = examiner(order.task);
				return;
			}
			const answer: Examined[] = [];
			for (const input of order.batch) {
				answer.push(await examine(input));
			}
			parentPort!.postMessage(answer);
		});
	});
}
