// The rules about the article of any post, wherever it comes from.
import type { Rule } from '../../engine/rule';
import { articleImageAddress } from './article-image-address';
import { articleImageAlt } from './article-image-alt';
import { articleImageCut } from './article-image-cut';
import { articleImageDead } from './article-image-dead';
import { articleImageLazy } from './article-image-lazy';
import { articleImageProtocol } from './article-image-protocol';
import { customBoilerplate } from './custom-boilerplate';
import { htmlAsCode } from './html-as-code';
import { templateBraces } from './template-braces';
import { templateError } from './template-error';
import { templateUnknownTag } from './template-unknown-tag';
import { unclosedHtml } from './unclosed-html';
import { unsafeHtml } from './unsafe-html';
import { unusedSuppression } from './unused-suppression';

export const ARTICLE_RULES: readonly Rule[] = [
	articleImageAddress,
	articleImageLazy,
	articleImageDead,
	articleImageCut,
	articleImageProtocol,
	articleImageAlt,
	htmlAsCode,
	templateError,
	templateUnknownTag,
	templateBraces,
	unclosedHtml,
	unsafeHtml,
	customBoilerplate,
	unusedSuppression,
];
