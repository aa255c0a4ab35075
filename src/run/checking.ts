// The settings that are no options of rules and cleaning: when the editor checks.
import { numberSetting } from '../engine/setting';

/** How long to wait after a change before a post is checked again, in milliseconds. */
export const DELAY = numberSetting({ key: 'delay', default: 250, minimum: 0, maximum: 10_000 });

/** A larger post, in megabytes of UTF-16 units, is checked on command only. */
export const MAX_SIZE = numberSetting({ key: 'check.maxSize', default: 2, minimum: 0 });
