// The rules about the article of any post, wherever it comes from.
import type { Rule } from '../../engine/rule';
import { articleImage } from './article-image';
import { customBoilerplate } from './custom-boilerplate';
import { htmlAsCode } from './html-as-code';
import { templateBraces } from './template-braces';
import { templateError } from './template-error';
import { templateUnknownTag } from './template-unknown-tag';
import { unsafeHtml } from './unsafe-html';
import { unusedSuppression } from './unused-suppression';

export const ARTICLE_RULES: readonly Rule[] = [
	articleImage,
	htmlAsCode,
	templateError,
	templateUnknownTag,
	templateBraces,
	unsafeHtml,
	customBoilerplate,
	unusedSuppression,
];
