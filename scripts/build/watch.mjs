// Builds the bundles with source maps at every change, until it is stopped: `npm run watch`.
import { context } from 'esbuild';
import { bundles } from './bundles.mjs';

/** Two lines by which an editor knows when the bundles are being built, and when all are ready. */
let building = 0;
const report = {
	name: 'report',
	setup({ onStart, onEnd }) {
		onStart(() => {
			if (building++ === 0) console.log('building');
		});
		onEnd(() => {
			if (--building === 0) console.log('built');
		});
	},
};

for (const bundle of bundles) {
	const options = { ...bundle, minify: false, sourcemap: true, plugins: [...bundle.plugins, report] };
	await (await context(options)).watch();
}
