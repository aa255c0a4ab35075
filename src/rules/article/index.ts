// The rules about the article of any post, wherever it comes from.
import type { Rule } from '../../engine/rule';
import { articleEmpty } from './article-empty';
import { articleEmptyPicture } from './article-empty-picture';
import { articleEmptyTitle } from './article-empty-title';
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
import { unknownElement } from './unknown-element';
import { unsafeHtmlForeign } from './unsafe-html-foreign';
import { unsafeHtmlScript } from './unsafe-html-script';
import { unusedSuppression } from './unused-suppression';

export const ARTICLE_RULES: readonly Rule[] = [
	articleEmpty,
	articleEmptyTitle,
	articleEmptyPicture,
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
	unknownElement,
	unsafeHtmlScript,
	unsafeHtmlForeign,
	customBoilerplate,
	unusedSuppression,
];
