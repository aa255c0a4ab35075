// The one table of everything that can be set, in the editor's settings and in a configuration file.
import { OPTIONS } from '../engine/options';
import type { Setting } from '../engine/setting';
import { DELAY, MAX_SIZE } from './checking';
import { MAX_ORIGINALS, MAX_PROBLEMS } from './folder-runs';

const [severity, posts, ...others] = Object.values<Setting<unknown>>(OPTIONS);

/** All settings, in the order in which they are shown. */
export const SETTINGS: readonly Setting<unknown>[] = [
	severity!,
	posts!,
	DELAY,
	MAX_SIZE,
	...others,
	MAX_PROBLEMS,
	MAX_ORIGINALS,
];
