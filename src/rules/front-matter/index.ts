// The rules about the head of a post, in the order in which they run.
import type { Rule } from '../../core/rule';

export const FRONT_MATTER_RULES: readonly Rule[] = [];
