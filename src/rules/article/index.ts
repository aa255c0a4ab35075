// The rules about the article of any post, wherever it comes from.
import type { Rule } from '../../core/rule';
import { templateBraces } from './template-braces';
import { unsafeHtml } from './unsafe-html';
import { unusedSuppression } from './unused-suppression';

export const ARTICLE_RULES: readonly Rule[] = [templateBraces, unsafeHtml, unusedSuppression];
