// Installs packages of Debian where it can be done unasked.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** On Debian as root: installs packages. Elsewhere, and where that fails, nothing: what is missing says its user. */
export function aptInstall(...packages) {
	if (!existsSync('/usr/bin/apt-get') || process.getuid() !== 0) return;
	console.log(`Installing ${packages.join(' and ')} ...`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const aptGet = (...args) => execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' });
	try {
		aptGet('update');
		aptGet('install', '-y', '--no-install-recommends', ...packages);
	} catch {
		// Said by what needs them.
	}
}
