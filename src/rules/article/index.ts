// The rules about the article of any post, wherever it comes from.
import type { Rule } from '../../core/rule';
import { customBoilerplate } from './custom-boilerplate';
import { unusedSuppression } from './unused-suppression';

export const ARTICLE_RULES: readonly Rule[] = [customBoilerplate, unusedSuppression];
