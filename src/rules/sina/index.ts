// The rules about what Sina's pages leave in an article, in the order in which they run.
import type { Rule } from '../../core/rule';

export const SINA_RULES: readonly Rule[] = [];
