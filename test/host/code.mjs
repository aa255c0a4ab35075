#!/usr/bin/env node
// Stands in for desktop VS Code where that cannot be had: takes the arguments of `runTests()` of @vscode/test-electron,
// runs the tests in VS Code's server and Chromium, and ends with their exit code.
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { ensureServer, versions } from './install.mjs';
import { startServer } from './server.mjs';

const timeLimit = 600_000;

const { values, positionals } = parseArgs({
	strict: false,
	options: {
		extensionDevelopmentPath: { type: 'string' },
		extensionTestsPath: { type: 'string' },
		'user-data-dir': { type: 'string' },
	},
});

// The rest of what the server writes goes beside the user data.
const folder = path.dirname(values['user-data-dir']);
const version = versions[process.env.NEWS_POST_TEST_VERSION];
// Without this switch a built workbench ignores the two extension paths below.
const server = await startServer(ensureServer(version), folder, [
	'--enable-smoke-test-driver',
	'--disable-workspace-trust',
]);
const { page, refused } = await openBrowser(folder, { width: 500, height: 400 });

const ended = new Promise((resolve, reject) => {
	page.on('crash', () => reject(new Error('the page crashed')));
	setTimeout(() => reject(new Error(`the tests did not end in ${timeLimit / 1000} s`)), timeLimit).unref();
	// The workbench calls these two when it is driven by a test.
	page.exposeFunction('codeAutomationExit', resolve).catch(reject);
	page.exposeFunction('codeAutomationLog', (_level, message) => console.log(format(...message))).catch(reject);
});

const remote = (file) => `vscode-remote://${new URL(server.url).host}${path.resolve(file)}`;
const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((key) => [key, remote(values[key])]);
const query = new URLSearchParams({ folder: positionals[0], payload: JSON.stringify(payload) });
await page.goto(`${server.url}/?${query}`);
const code = await ended;
if (refused.size > 0) console.log(`Asked for other machines: ${[...refused].join(', ')}`);
process.exit(refused.size > 0 ? 1 : code);
