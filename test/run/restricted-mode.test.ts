// What a configuration file sets where the workspace is not trusted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parseConfiguration } from '../../src/run/configuration';
import { effectiveOptions } from '../../src/run/effective-options';
import { inRestrictedMode, RESTRICTED_SETTINGS } from '../../src/run/restricted-mode';

const FILE = `{
	"posts": ["**/*"],
	"boilerplate": { "custom": [{ "selector": "p", "action": "delete" }] },
	"title": { "maxLength": 20 },
}`;

describe('in restricted mode, a configuration file', () => {
	const options = effectiveOptions(inRestrictedMode(parseConfiguration(FILE)));

	it('does not say which files are posts, nor what is taken out of them', () => {
		assert.deepEqual(options.posts, DEFAULT_OPTIONS.posts);
		assert.deepEqual(options.customMarkers, []);
	});
	it('sets everything else', () => {
		assert.equal(options.titleMaxLength, 20);
	});
	it('is held to the settings that the manifest names', () => {
		const { untrustedWorkspaces } = JSON.parse(readFileSync('package.json', 'utf8')).capabilities;
		assert.equal(untrustedWorkspaces.supported, 'limited');
		assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, RESTRICTED_SETTINGS);
	});
});
