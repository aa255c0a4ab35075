// The one setting that is not an option of rules and cleaning: how soon the editor checks.
import { numberSetting } from '../engine/setting';

/** How long to wait after a change before a post is checked again, in milliseconds. */
export const DELAY = numberSetting({ key: 'delay', default: 250, minimum: 0, maximum: 10_000 });
