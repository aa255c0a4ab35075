// How soon the editor checks: no option of rules and cleaning.
import { numberSetting } from '../engine/setting';

/** How long to wait after a change before a post is checked again, in milliseconds. */
export const DELAY = numberSetting({ key: 'delay', default: 250, minimum: 0, maximum: 10_000 });
