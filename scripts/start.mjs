// Does the main job at once: builds, checks a folder of posts, shows what cleaning would take, and says how to install.
//   npm start                          on the invented posts of sample/
//   npm start -- path/to/_posts        on your own; nothing is changed
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';

const USAGE = `Usage: npm start [-- PATH…]
  PATH  a post, or a folder of posts (sample); nothing is changed`;

const { positionals } = readArguments(USAGE, {}, { max: Number.POSITIVE_INFINITY });
const paths = positionals.length > 0 ? positionals : ['sample'];

console.log('Building …');
execFileSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'], shell: true });

const checked = newsPost('What is wrong', 'check', ...paths);
const cleaned = newsPost('What cleaning would change', 'clean', '--diff', ...paths);

const vsix = readdirSync('.').find((name) => name.endsWith('.vsix'));
console.log(`
The extension is ${path.resolve(vsix)}
To install it:    code --install-extension ${vsix}
or in VS Code:    Extensions: Install from VSIX…
Its command:      News Post: Clean Sina Article
On a terminal:    node dist/cli.js --help`);
process.exitCode = Math.max(...[checked, cleaned].map((code) => (code === 1 ? 0 : code)));

/** Runs the command line under a heading, and gives its exit code. */
function newsPost(heading, ...args) {
	console.log(`\n${heading}: news-post ${args.join(' ')}\n`);
	return spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' }).status ?? 2;
}
