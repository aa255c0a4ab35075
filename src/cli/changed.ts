// Asks git which files have changed since a revision.
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Input } from './inputs';
import { Failure } from './outcome';

const run = promisify(execFile);

/** Git lists the names of a large change. */
const MAX_OUTPUT = 1 << 28;

/**
 * Those of the inputs that differ from what they were at a revision, and those that git does not know yet.
 *
 * @throws Failure where git does not know the revision, or is not there
 */
export async function changedInputs(inputs: readonly Input[], revision: string): Promise<Input[]> {
	const roots = new Map<string, Promise<string>>();
	const changes = new Map<string, Promise<ReadonlySet<string>>>();
	const changed: Input[] = [];
	for (const input of inputs) {
		const file = await realpath(input.name);
		const root = await remembered(roots, path.dirname(file), repositoryOf);
		if ((await remembered(changes, root, () => changesIn(root, revision))).has(file)) {
			changed.push(input);
		}
	}
	return changed;
}

/** What is known under a key, worked out at the first question. */
function remembered<T>(known: Map<string, T>, key: string, work: (key: string) => T): T {
	const value = known.get(key) ?? work(key);
	known.set(key, value);
	return value;
}

/** The real paths of what has changed in a repository. */
async function changesIn(root: string, revision: string): Promise<ReadonlySet<string>> {
	const named = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
	// Git before 2.30 repeats the option.
	const commit = /^[0-9a-f]{40,64}$/m.exec(named ?? '')?.[0];
	if (commit === undefined) {
		throw new Failure({ text: 'git knows no revision {0} here', args: [revision] });
	}
	const changed = await git(root, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', commit, '--');
	const added = await git(root, 'ls-files', '--others', '--exclude-standard', '-z');
	const names = [...(changed ?? '').split('\0'), ...(added ?? '').split('\0')].filter(Boolean);
	return new Set(names.map((name) => path.join(root, name)));
}

async function repositoryOf(folder: string): Promise<string> {
	const root = await git(folder, 'rev-parse', '--show-toplevel');
	if (root === undefined) {
		throw new Failure({ text: '{0} is in no git repository', args: [folder] });
	}
	return path.resolve(folder, root.replace(/\n$/, ''));
}

/** A hook of git names the repository that it runs in: here the folder does. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;

/** What git prints; undefined where it fails. It runs nothing that a repository names. */
async function git(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
	try {
		const options = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
		return (await run('git', [...options, ...args], { cwd, env, maxBuffer: MAX_OUTPUT })).stdout;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			throw new Failure({ text: '--since needs git, which is not installed' });
		}
		return undefined;
	}
}
