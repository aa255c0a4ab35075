// Runs the suite of test/vscode in one extension host, and leaves its report: extension-tests.mjs <host> <report> [brief]
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleForExtensionHost, filesOf } from './bundle.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { hosts, useDesktop } from './hosts.mjs';
import { versions } from './install.mjs';
import { root } from './paths.mjs';
import { profile, writeSettings } from './profile.mjs';

const [name, report, brief] = process.argv.slice(2);
const { version, kind, settings } = hosts[name];

const suite = path.join(root, `out/test/vscode/${kind}.js`);
await bundleForExtensionHost(filesOf(`host-${name}`, brief === 'brief'), kind, suite);

const { folder } = temporaryFolder();
const workspace = path.join(folder, 'workspace');
const samples = path.join(root, 'test/vscode/workspace');
mkdirSync(workspace);
if (existsSync(samples)) cpSync(samples, workspace, { recursive: true });
writeSettings(folder, settings);
const { userData, extensions } = profile(folder);

try {
	await runTests({
		vscodeExecutablePath: (await useDesktop(name))
			? await downloadAndUnzipVSCode({ version: versions[version].vscode, cachePath: path.join(root, '.vscode-test') })
			: fileURLToPath(new URL('code.mjs', import.meta.url)),
		extensionDevelopmentPath: root,
		extensionTestsPath: suite,
		extensionTestsEnv: { NEWS_POST_TEST_VERSION: version },
		launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
	});
} catch (error) {
	console.log(error.message);
	process.exitCode = 1;
} finally {
	const written = path.join(folder, 'report.json');
	if (existsSync(written)) copyFileSync(written, report);
}
