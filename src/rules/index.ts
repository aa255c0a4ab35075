// Every rule, in the order in which they are listed, documented and run.
import type { Rule } from '../engine/rule';
import { ARTICLE_RULES } from './article';
import { FRONT_MATTER_RULES } from './front-matter';
import { SINA_RULES } from './sina';

export const RULES: readonly Rule[] = [...FRONT_MATTER_RULES, ...SINA_RULES, ...ARTICLE_RULES];
