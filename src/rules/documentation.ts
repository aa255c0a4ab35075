// The documentation of every rule by its id. Written by `npm run generate`: only what shows it imports it.
import type { Documentation } from '../engine/rule';
import { documentation as articleImage } from './article/article-image';
import { documentation as customBoilerplate } from './article/custom-boilerplate';
import { documentation as htmlAsCode } from './article/html-as-code';
import { documentation as templateBraces } from './article/template-braces';
import { documentation as unsafeHtml } from './article/unsafe-html';
import { documentation as unusedSuppression } from './article/unused-suppression';
import { documentation as addressLong } from './front-matter/address-long';
import { documentation as categories } from './front-matter/categories';
import { documentation as categoryLookalike } from './front-matter/category-lookalike';
import { documentation as dateEmpty } from './front-matter/date-empty';
import { documentation as dateFormat } from './front-matter/date-format';
import { documentation as dateFuture } from './front-matter/date-future';
import { documentation as dateImpossible } from './front-matter/date-impossible';
import { documentation as dateMissing } from './front-matter/date-missing';
import { documentation as dateNowhere } from './front-matter/date-nowhere';
import { documentation as dateShifted } from './front-matter/date-shifted';
import { documentation as dateTimestamp } from './front-matter/date-timestamp';
import { documentation as dateUnreadable } from './front-matter/date-unreadable';
import { documentation as dateUnusual } from './front-matter/date-unusual';
import { documentation as dateWeekday } from './front-matter/date-weekday';
import { documentation as dateZone } from './front-matter/date-zone';
import { documentation as duplicateKey } from './front-matter/duplicate-key';
import { documentation as fieldContent } from './front-matter/field-content';
import { documentation as fieldRefused } from './front-matter/field-refused';
import { documentation as fieldTypeAuthor } from './front-matter/field-type-author';
import { documentation as fieldTypeComments } from './front-matter/field-type-comments';
import { documentation as fieldTypeNunjucks } from './front-matter/field-type-nunjucks';
import { documentation as fileNameDead } from './front-matter/file-name-dead';
import { documentation as fileNameIgnored } from './front-matter/file-name-ignored';
import { documentation as fileNameRefused } from './front-matter/file-name-refused';
import { documentation as frontMatterLost } from './front-matter/front-matter-lost';
import { documentation as frontMatterMissing } from './front-matter/front-matter-missing';
import { documentation as frontMatterNotFirst } from './front-matter/front-matter-not-first';
import { documentation as frontMatterUnclosed } from './front-matter/front-matter-unclosed';
import { documentation as imageMismatch } from './front-matter/image-mismatch';
import { documentation as imagePlaceholder } from './front-matter/image-placeholder';
import { documentation as imagePromo } from './front-matter/image-promo';
import { documentation as imageProxy } from './front-matter/image-proxy';
import { documentation as imageUrl } from './front-matter/image-url';
import { documentation as layoutFalse } from './front-matter/layout-false';
import { documentation as permalinkDead } from './front-matter/permalink-dead';
import { documentation as permalinkFile } from './front-matter/permalink-file';
import { documentation as permalinkFolder } from './front-matter/permalink-folder';
import { documentation as permalinkHome } from './front-matter/permalink-home';
import { documentation as permalinkLiteral } from './front-matter/permalink-literal';
import { documentation as permalinkOutside } from './front-matter/permalink-outside';
import { documentation as published } from './front-matter/published';
import { documentation as publishedDraft } from './front-matter/published-draft';
import { documentation as title } from './front-matter/title';
import { documentation as unknownKey } from './front-matter/unknown-key';
import { documentation as updatedEarly } from './front-matter/updated-early';
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
import { documentation as siteTimezone } from './site/site-timezone';

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
	'date-missing': dateMissing,
	'date-empty': dateEmpty,
	'date-unreadable': dateUnreadable,
	'date-timestamp': dateTimestamp,
	'date-impossible': dateImpossible,
	'date-unusual': dateUnusual,
	'date-weekday': dateWeekday,
	'date-format': dateFormat,
	'date-shifted': dateShifted,
	'date-zone': dateZone,
	'date-future': dateFuture,
	'date-nowhere': dateNowhere,
	'updated-early': updatedEarly,
	'image-url': imageUrl,
	'image-promo': imagePromo,
	'image-placeholder': imagePlaceholder,
	'image-proxy': imageProxy,
	'image-mismatch': imageMismatch,
	'field-refused': fieldRefused,
	'field-content': fieldContent,
	published,
	'published-draft': publishedDraft,
	'layout-false': layoutFalse,
	'permalink-outside': permalinkOutside,
	'permalink-folder': permalinkFolder,
	'permalink-file': permalinkFile,
	'permalink-literal': permalinkLiteral,
	'permalink-dead': permalinkDead,
	'permalink-home': permalinkHome,
	'address-long': addressLong,
	'file-name-refused': fileNameRefused,
	'file-name-dead': fileNameDead,
	'file-name-ignored': fileNameIgnored,
	'field-type-nunjucks': fieldTypeNunjucks,
	'field-type-comments': fieldTypeComments,
	'field-type-author': fieldTypeAuthor,
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
	'article-image': articleImage,
	'html-as-code': htmlAsCode,
	'template-braces': templateBraces,
	'unsafe-html': unsafeHtml,
	'custom-boilerplate': customBoilerplate,
	'unused-suppression': unusedSuppression,
	'site-timezone': siteTimezone,
};
