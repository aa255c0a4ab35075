// The documentation of every rule by its id. Written by `npm run generate`: only what shows it imports it.
import type { Documentation } from '../engine/rule';
import { documentation as articleEmpty } from './article/article-empty';
import { documentation as articleEmptyPicture } from './article/article-empty-picture';
import { documentation as articleEmptyTitle } from './article/article-empty-title';
import { documentation as articleImageAddress } from './article/article-image-address';
import { documentation as articleImageAlt } from './article/article-image-alt';
import { documentation as articleImageCut } from './article/article-image-cut';
import { documentation as articleImageDead } from './article/article-image-dead';
import { documentation as articleImageLazy } from './article/article-image-lazy';
import { documentation as articleImageProtocol } from './article/article-image-protocol';
import { documentation as customBoilerplate } from './article/custom-boilerplate';
import { documentation as htmlAsCode } from './article/html-as-code';
import { documentation as templateBraces } from './article/template-braces';
import { documentation as templateError } from './article/template-error';
import { documentation as templateUnknownTag } from './article/template-unknown-tag';
import { documentation as unclosedHtml } from './article/unclosed-html';
import { documentation as unknownElement } from './article/unknown-element';
import { documentation as unsafeHtmlForeign } from './article/unsafe-html-foreign';
import { documentation as unsafeHtmlScript } from './article/unsafe-html-script';
import { documentation as unusedSuppression } from './article/unused-suppression';
import { documentation as categories } from './front-matter/categories';
import { documentation as categoryLookalike } from './front-matter/category-lookalike';
import { documentation as date } from './front-matter/date';
import { documentation as duplicateKey } from './front-matter/duplicate-key';
import { documentation as fieldType } from './front-matter/field-type';
import { documentation as frontMatterLost } from './front-matter/front-matter-lost';
import { documentation as frontMatterMissing } from './front-matter/front-matter-missing';
import { documentation as frontMatterNotFirst } from './front-matter/front-matter-not-first';
import { documentation as frontMatterUnclosed } from './front-matter/front-matter-unclosed';
import { documentation as imageMismatch } from './front-matter/image-mismatch';
import { documentation as imagePlaceholder } from './front-matter/image-placeholder';
import { documentation as imagePromo } from './front-matter/image-promo';
import { documentation as imageProxy } from './front-matter/image-proxy';
import { documentation as imageUrl } from './front-matter/image-url';
import { documentation as title } from './front-matter/title';
import { documentation as unknownKey } from './front-matter/unknown-key';
import { documentation as yamlSyntax } from './front-matter/yaml-syntax';
import { documentation as blankRun } from './sina/blank-run';
import { documentation as emptyElement } from './sina/empty-element';
import { documentation as imageReferrer } from './sina/image-referrer';
import { documentation as sinaAd } from './sina/sina-ad';
import { documentation as sinaAttribute } from './sina/sina-attribute';
import { documentation as sinaAttributeParameter } from './sina/sina-attribute-parameter';
import { documentation as sinaAttributeStyle } from './sina/sina-attribute-style';
import { documentation as sinaComment } from './sina/sina-comment';
import { documentation as sinaCredit } from './sina/sina-credit';
import { documentation as sinaEditor } from './sina/sina-editor';
import { documentation as sinaEmphasis } from './sina/sina-emphasis';
import { documentation as sinaFont } from './sina/sina-font';
import { documentation as sinaFontTypeface } from './sina/sina-font-typeface';
import { documentation as sinaPlayer } from './sina/sina-player';
import { documentation as sinaPromo } from './sina/sina-promo';
import { documentation as sinaStockLink } from './sina/sina-stock-link';
import { documentation as sinaStockLinkWord } from './sina/sina-stock-link-word';
import { documentation as sinaStyle } from './sina/sina-style';
import { documentation as sinaWidget } from './sina/sina-widget';

export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {
	'front-matter-missing': frontMatterMissing,
	'front-matter-lost': frontMatterLost,
	'front-matter-unclosed': frontMatterUnclosed,
	'front-matter-not-first': frontMatterNotFirst,
	'yaml-syntax': yamlSyntax,
	'duplicate-key': duplicateKey,
	'unknown-key': unknownKey,
	title,
	categories,
	'category-lookalike': categoryLookalike,
	date,
	'image-url': imageUrl,
	'image-promo': imagePromo,
	'image-placeholder': imagePlaceholder,
	'image-proxy': imageProxy,
	'image-mismatch': imageMismatch,
	'field-type': fieldType,
	'sina-comment': sinaComment,
	'sina-style': sinaStyle,
	'sina-promo': sinaPromo,
	'sina-ad': sinaAd,
	'sina-player': sinaPlayer,
	'sina-widget': sinaWidget,
	'sina-editor': sinaEditor,
	'sina-credit': sinaCredit,
	'sina-stock-link': sinaStockLink,
	'sina-stock-link-word': sinaStockLinkWord,
	'sina-emphasis': sinaEmphasis,
	'sina-font': sinaFont,
	'sina-font-typeface': sinaFontTypeface,
	'sina-attribute': sinaAttribute,
	'sina-attribute-style': sinaAttributeStyle,
	'sina-attribute-parameter': sinaAttributeParameter,
	'image-referrer': imageReferrer,
	'empty-element': emptyElement,
	'blank-run': blankRun,
	'article-empty': articleEmpty,
	'article-empty-title': articleEmptyTitle,
	'article-empty-picture': articleEmptyPicture,
	'article-image-address': articleImageAddress,
	'article-image-lazy': articleImageLazy,
	'article-image-dead': articleImageDead,
	'article-image-cut': articleImageCut,
	'article-image-protocol': articleImageProtocol,
	'article-image-alt': articleImageAlt,
	'html-as-code': htmlAsCode,
	'template-error': templateError,
	'template-unknown-tag': templateUnknownTag,
	'template-braces': templateBraces,
	'unclosed-html': unclosedHtml,
	'unknown-element': unknownElement,
	'unsafe-html-script': unsafeHtmlScript,
	'unsafe-html-foreign': unsafeHtmlForeign,
	'custom-boilerplate': customBoilerplate,
	'unused-suppression': unusedSuppression,
};
