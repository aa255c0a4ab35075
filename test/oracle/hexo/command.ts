// `hexo generate` itself, with the theme landscape: its exit code, its log, and the files that it writes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type SiteSource, withSite } from './site';

export interface Generated {
	readonly code: number | null;
	readonly log: string;
	/** The text of each file below `public`, by its path with forward slashes. */
	readonly files: ReadonlyMap<string, string>;
}

/** Builds a site as its owner does, on a machine in a time zone. Takes some seconds. */
export const generate = (site: SiteSource, machine: string): Promise<Generated> =>
	withSite(site, async (folder) => {
		symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
		const { code, log } = await run(['node_modules/hexo/bin/hexo', 'generate'], folder, machine);
		return { code, log, files: filesIn(path.join(folder, 'public')) };
	});

function run(args: string[], cwd: string, machine: string): Promise<Pick<Generated, 'code' | 'log'>> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd, env: { ...process.env, TZ: machine } });
		let log = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => {
				log += chunk;
			});
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, log }));
	});
}

function filesIn(folder: string): Map<string, string> {
	const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	return new Map(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
	);
}
