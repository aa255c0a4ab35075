// Fetches VS Code's server and web workbench (npm package `code-server`) once into .vscode-test/.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { atExit } from './cleanup.mjs';
import { root } from './paths.mjs';

/** The VS Code versions that the tests run in; the oldest is the one that `engines.vscode` promises. */
export const versions = {
	newest: { vscode: '1.139.1', codeServer: '4.139.1', needsNewNode: true },
	oldest: { vscode: '1.100.3', codeServer: '4.100.3', needsNewNode: false },
};

// The newest server calls `module.registerHooks`, which came with Node 22.15.
const nodeIsNew = 'registerHooks' in module;
const nodePackage = `node-${process.platform}-${process.arch}`;
const nodeVersion = '24.21.0';

/**
 * Makes sure that one version of the server is installed.
 * @param {{ codeServer: string, needsNewNode: boolean }} version one of `versions`
 * @returns {{ node: string, main: string }} the Node binary to run it with, and its main script
 */
export function ensureServer({ codeServer, needsNewNode }) {
	const folder = path.join(root, '.vscode-test', `code-server-${codeServer}`);
	const ownNode = nodeIsNew || !needsNewNode;
	const server = {
		node: ownNode ? process.execPath : path.join(folder, 'node_modules', nodePackage, 'bin/node'),
		main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
	};
	if (existsSync(server.main) && existsSync(server.node)) return server;

	console.log(`Installing VS Code's server into .vscode-test (code-server ${codeServer}, only once) ...`);
	// Installed beside and renamed when whole, so that an interrupted installation is never taken for a good one.
	const unfinished = `${folder}.${process.pid}.tmp`;
	atExit(() => rmSync(unfinished, { recursive: true, force: true }));
	mkdirSync(unfinished, { recursive: true });
	writeFileSync(path.join(unfinished, 'package.json'), '{ "private": true }');
	const packages = [`code-server@${codeServer}`, ...(ownNode ? [] : [`${nodePackage}@${nodeVersion}`])];
	npmInstall(unfinished, ['--no-package-lock', ...packages]);
	// The dependencies of VS Code itself are left to code-server's install script, which would also compile native modules.
	const vscode = path.join(unfinished, 'node_modules/code-server/lib/vscode');
	npmInstall(vscode, ['--omit=dev']);
	addSearch(vscode);
	prune(vscode);
	rmSync(path.join(unfinished, 'node_modules', nodePackage, 'include'), { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
	renameSync(unfinished, folder);
	return server;
}

function npmInstall(cwd, args) {
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	execFileSync('npm', ['install', ...quiet, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The search binary, where VS Code's own package for it is one that downloads it when it is installed. */
function addSearch(vscode) {
	const wanted = path.join(vscode, 'node_modules/@vscode/ripgrep');
	if (!existsSync(wanted)) return;
	const beside = path.join(vscode, 'search');
	mkdirSync(beside);
	writeFileSync(path.join(beside, 'package.json'), '{ "private": true }');
	npmInstall(beside, ['--no-package-lock', '@vscode/ripgrep-universal@1.18.0']);
	const binaries = path.join(beside, 'node_modules/@vscode/ripgrep-universal/bin');
	cpSync(path.join(binaries, `${process.platform}-${process.arch}`), path.join(wanted, 'bin'), { recursive: true });
	rmSync(beside, { recursive: true });
}

/** Halves the folder: chat, sandboxes and the search binaries of other systems are of no use here. */
function prune(vscode) {
	const search = 'node_modules/@vscode/ripgrep-universal/bin';
	const others = (existsSync(path.join(vscode, search)) ? readdirSync(path.join(vscode, search)) : [])
		.filter((name) => name !== `${process.platform}-${process.arch}`)
		.map((name) => `${search}/${name}`);
	const modules = ['@github', '@microsoft/mxc-sdk', '@devcontainers', '@vscode/sandbox-runtime'];
	const unused = [...others, ...modules.map((name) => `node_modules/${name}`)];
	for (const name of [...unused, 'extensions/copilot', 'extensions/mermaid-markdown-features']) {
		rmSync(path.join(vscode, name), { recursive: true, force: true });
	}
}
