// What the configuration file of a workspace that is not trusted may not set.
import { OPTIONS } from '../engine/options';
import { SECTION } from '../engine/setting';
import type { Configuration } from './configuration';

/**
 * The keys of settings that hold only in a workspace that is trusted: which files are posts, and what is taken out of every
 * post. For its own settings the editor sees to that, by `restrictedConfigurations` in package.json.
 */
const RESTRICTED: readonly string[] = [OPTIONS.posts.key, OPTIONS.customMarkers.key];

/** The same as settings of the editor. */
export const RESTRICTED_SETTINGS: readonly string[] = RESTRICTED.map((key) => `${SECTION}.${key}`);

/** A configuration file as it holds in a workspace that is not trusted. */
export const inRestrictedMode = (configuration: Configuration): Configuration => ({
	...configuration,
	values: new Map([...configuration.values].filter(([key]) => !RESTRICTED.includes(key))),
});
