// Every rule, in the order in which they are listed, documented and run.
import type { Rule, RuleInfo } from '../engine/rule';
import { ARTICLE_RULES } from './article';
import { FRONT_MATTER_RULES } from './front-matter';
import { SINA_RULES } from './sina';
import { SITE_POST_RULES, SITE_RULES } from './site';

export const RULES: readonly Rule[] = [...FRONT_MATTER_RULES, ...SITE_POST_RULES, ...SINA_RULES, ...ARTICLE_RULES];

/** Those about posts, and those about the settings of their site. */
export const ALL_RULES: readonly RuleInfo[] = [...RULES, ...SITE_RULES];
