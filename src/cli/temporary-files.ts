// The names of temporary files, and what becomes of those that a killed run has left.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Hidden, so that a watching Hexo passes over it; and short, since the name may be as long as names can be. */
export const temporaryName = (): string => `.news-post-${process.pid}-${randomUUID()}.tmp`;

const TEMPORARY = /^\.news-post-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Removes the temporary files among the names in a folder whose process does not run any more. */
export async function removeLeftBehind(folder: string, names: readonly string[]): Promise<void> {
	for (const name of names) {
		const process = TEMPORARY.exec(name)?.[1];
		if (process !== undefined && !isRunning(Number(process))) {
			await rm(path.join(folder, name), { force: true });
		}
	}
}

/** Whether there is a process of that id; it may be somebody else's. */
function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}
}
