// The settings of runs over many posts in the editor.
import { numberSetting } from '../engine/setting';

/** How many findings of a check of many posts are listed in Problems. */
export const MAX_PROBLEMS = numberSetting({ key: 'check.maxProblems', default: 5_000, minimum: 0 });

/** How much room the originals of cleaned folders may take, in megabytes (1,000,000 bytes). */
export const MAX_ORIGINALS = numberSetting({ key: 'clean.maxOriginals', default: 500, minimum: 0 });
