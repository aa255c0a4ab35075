// Makes sure that GNU parallel is there (on Debian as root: installs it).
import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt.mjs';

/** @throws Error where it is missing, and cannot be installed */
export function ensureParallel() {
	const isThere = () => spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');
	if (!isThere()) aptInstall('parallel');
	if (!isThere()) throw new Error('GNU parallel is missing: install the package `parallel`.');
}
