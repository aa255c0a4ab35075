// Starts VS Code's server on 127.0.0.1, with all that it writes below one folder.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { killAtExit } from './cleanup.mjs';
import { environment, profile } from './profile.mjs';

/**
 * Installs a packed extension, as `code --install-extension` does.
 * @param {{ node: string, main: string }} server from `ensureServer`
 * @param {string} folder the run's own folder
 * @param {string} vsix
 */
export function installExtension(server, folder, vsix) {
	const args = [server.main, ...serverArguments(folder), '--install-extension', vsix, '--force'];
	execFileSync(server.node, args, { env: environment(folder), stdio: 'pipe' });
}

/**
 * Starts the server and waits until it answers.
 * @param {{ node: string, main: string }} server from `ensureServer`
 * @param {string} folder the run's own folder
 * @param {string[]} more arguments
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startServer(server, folder, more = []) {
	const args = [server.main, ...serverArguments(folder), '--host', '127.0.0.1', '--port', '0', ...more];
	const child = spawn(server.node, [...args, '--without-connection-token'], {
		env: environment(folder),
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	const stop = killAtExit(child);
	const port = await new Promise((resolve, reject) => {
		let log = '';
		const read = (chunk) => {
			log += chunk;
			const listening = /Extension host agent listening on (\d+)/.exec(log);
			if (listening) resolve(listening[1]);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`VS Code's server ended with code ${code}:\n${log.slice(-3000)}`)));
		setTimeout(() => reject(new Error(`VS Code's server did not start:\n${log.slice(-3000)}`)), 60_000).unref();
	});
	return { url: `http://127.0.0.1:${port}`, stop };
}

function serverArguments(folder) {
	const { userData, extensions } = profile(folder);
	const folders = ['--server-data-dir', path.join(folder, 'server'), '--user-data-dir', userData];
	return [...folders, '--extensions-dir', extensions, '--accept-server-license-terms', '--telemetry-level', 'off'];
}
