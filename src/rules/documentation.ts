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
import { documentation as addressLong } from './front-matter/address-long';
import { documentation as categoriesAddress } from './front-matter/categories-address';
import { documentation as categoriesBlanks } from './front-matter/categories-blanks';
import { documentation as categoriesBullet } from './front-matter/categories-bullet';
import { documentation as categoriesCommas } from './front-matter/categories-commas';
import { documentation as categoriesCut } from './front-matter/categories-cut';
import { documentation as categoriesEmpty } from './front-matter/categories-empty';
import { documentation as categoriesItemEmpty } from './front-matter/categories-item-empty';
import { documentation as categoriesLines } from './front-matter/categories-lines';
import { documentation as categoriesMissing } from './front-matter/categories-missing';
import { documentation as categoriesNested } from './front-matter/categories-nested';
import { documentation as categoriesRepeated } from './front-matter/categories-repeated';
import { documentation as categoriesSingle } from './front-matter/categories-single';
import { documentation as categoriesType } from './front-matter/categories-type';
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
import { documentation as fieldCut } from './front-matter/field-cut';
import { documentation as fieldRefused } from './front-matter/field-refused';
import { documentation as fieldTypeAuthor } from './front-matter/field-type-author';
import { documentation as fieldTypeComments } from './front-matter/field-type-comments';
import { documentation as fieldTypeNunjucks } from './front-matter/field-type-nunjucks';
import { documentation as fileNameDead } from './front-matter/file-name-dead';
import { documentation as fileNameIgnored } from './front-matter/file-name-ignored';
import { documentation as fileNameRefused } from './front-matter/file-name-refused';
import { documentation as frontMatterBelow } from './front-matter/front-matter-below';
import { documentation as frontMatterFenceText } from './front-matter/front-matter-fence-text';
import { documentation as frontMatterInvisible } from './front-matter/front-matter-invisible';
import { documentation as frontMatterLost } from './front-matter/front-matter-lost';
import { documentation as frontMatterMissing } from './front-matter/front-matter-missing';
import { documentation as frontMatterNotFirst } from './front-matter/front-matter-not-first';
import { documentation as frontMatterUnclosed } from './front-matter/front-matter-unclosed';
import { documentation as imageMismatch } from './front-matter/image-mismatch';
import { documentation as imagePlaceholder } from './front-matter/image-placeholder';
import { documentation as imagePromo } from './front-matter/image-promo';
import { documentation as imagePromoStray } from './front-matter/image-promo-stray';
import { documentation as imageProxy } from './front-matter/image-proxy';
import { documentation as imageUrlBlanks } from './front-matter/image-url-blanks';
import { documentation as imageUrlData } from './front-matter/image-url-data';
import { documentation as imageUrlEmpty } from './front-matter/image-url-empty';
import { documentation as imageUrlEntity } from './front-matter/image-url-entity';
import { documentation as imageUrlMarkup } from './front-matter/image-url-markup';
import { documentation as imageUrlProtocol } from './front-matter/image-url-protocol';
import { documentation as imageUrlRelative } from './front-matter/image-url-relative';
import { documentation as imageUrlSeveral } from './front-matter/image-url-several';
import { documentation as imageUrlSite } from './front-matter/image-url-site';
import { documentation as imageUrlTemplate } from './front-matter/image-url-template';
import { documentation as imageUrlType } from './front-matter/image-url-type';
import { documentation as imageUrlUnescaped } from './front-matter/image-url-unescaped';
import { documentation as layoutFalse } from './front-matter/layout-false';
import { documentation as permalinkDead } from './front-matter/permalink-dead';
import { documentation as permalinkFile } from './front-matter/permalink-file';
import { documentation as permalinkFolder } from './front-matter/permalink-folder';
import { documentation as permalinkHome } from './front-matter/permalink-home';
import { documentation as permalinkLiteral } from './front-matter/permalink-literal';
import { documentation as permalinkOutside } from './front-matter/permalink-outside';
import { documentation as published } from './front-matter/published';
import { documentation as publishedDraft } from './front-matter/published-draft';
import { documentation as tagsAddress } from './front-matter/tags-address';
import { documentation as tagsBlanks } from './front-matter/tags-blanks';
import { documentation as tagsBullet } from './front-matter/tags-bullet';
import { documentation as tagsCommas } from './front-matter/tags-commas';
import { documentation as tagsCut } from './front-matter/tags-cut';
import { documentation as tagsItemEmpty } from './front-matter/tags-item-empty';
import { documentation as tagsLines } from './front-matter/tags-lines';
import { documentation as tagsNested } from './front-matter/tags-nested';
import { documentation as tagsRepeated } from './front-matter/tags-repeated';
import { documentation as tagsType } from './front-matter/tags-type';
import { documentation as titleAddress } from './front-matter/title-address';
import { documentation as titleBlanks } from './front-matter/title-blanks';
import { documentation as titleCut } from './front-matter/title-cut';
import { documentation as titleEmpty } from './front-matter/title-empty';
import { documentation as titleHtml } from './front-matter/title-html';
import { documentation as titleInvisible } from './front-matter/title-invisible';
import { documentation as titleLength } from './front-matter/title-length';
import { documentation as titleLines } from './front-matter/title-lines';
import { documentation as titleMissing } from './front-matter/title-missing';
import { documentation as titleQuoted } from './front-matter/title-quoted';
import { documentation as titleType } from './front-matter/title-type';
import { documentation as titleUnderscore } from './front-matter/title-underscore';
import { documentation as titleUnquoted } from './front-matter/title-unquoted';
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
import { documentation as sameAddress } from './site/same-address';
import { documentation as sameArticle } from './site/same-article';
import { documentation as sameCategoryAddress } from './site/same-category-address';
import { documentation as siteClock } from './site/site-clock';
import { documentation as siteFrontMatter } from './site/site-front-matter';
import { documentation as sitePermalink } from './site/site-permalink';
import { documentation as siteSetting } from './site/site-setting';
import { documentation as siteSyntax } from './site/site-syntax';
import { documentation as siteTimezone } from './site/site-timezone';

export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {
	'front-matter-missing': frontMatterMissing,
	'front-matter-lost': frontMatterLost,
	'front-matter-unclosed': frontMatterUnclosed,
	'front-matter-invisible': frontMatterInvisible,
	'front-matter-not-first': frontMatterNotFirst,
	'front-matter-fence-text': frontMatterFenceText,
	'front-matter-below': frontMatterBelow,
	'yaml-syntax': yamlSyntax,
	'duplicate-key': duplicateKey,
	'unknown-key': unknownKey,
	'title-missing': titleMissing,
	'title-empty': titleEmpty,
	'title-cut': titleCut,
	'title-type': titleType,
	'title-unquoted': titleUnquoted,
	'title-lines': titleLines,
	'title-html': titleHtml,
	'title-blanks': titleBlanks,
	'title-invisible': titleInvisible,
	'title-quoted': titleQuoted,
	'title-underscore': titleUnderscore,
	'title-address': titleAddress,
	'title-length': titleLength,
	'categories-missing': categoriesMissing,
	'categories-empty': categoriesEmpty,
	'categories-cut': categoriesCut,
	'categories-commas': categoriesCommas,
	'categories-lines': categoriesLines,
	'categories-bullet': categoriesBullet,
	'categories-single': categoriesSingle,
	'categories-type': categoriesType,
	'categories-nested': categoriesNested,
	'categories-repeated': categoriesRepeated,
	'categories-item-empty': categoriesItemEmpty,
	'categories-blanks': categoriesBlanks,
	'categories-address': categoriesAddress,
	'category-lookalike': categoryLookalike,
	'tags-cut': tagsCut,
	'tags-commas': tagsCommas,
	'tags-lines': tagsLines,
	'tags-bullet': tagsBullet,
	'tags-type': tagsType,
	'tags-nested': tagsNested,
	'tags-repeated': tagsRepeated,
	'tags-item-empty': tagsItemEmpty,
	'tags-blanks': tagsBlanks,
	'tags-address': tagsAddress,
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
	'image-url-empty': imageUrlEmpty,
	'image-url-type': imageUrlType,
	'image-url-markup': imageUrlMarkup,
	'image-url-template': imageUrlTemplate,
	'image-url-several': imageUrlSeveral,
	'image-url-data': imageUrlData,
	'image-url-protocol': imageUrlProtocol,
	'image-url-site': imageUrlSite,
	'image-url-relative': imageUrlRelative,
	'image-url-entity': imageUrlEntity,
	'image-url-blanks': imageUrlBlanks,
	'image-url-unescaped': imageUrlUnescaped,
	'image-promo': imagePromo,
	'image-promo-stray': imagePromoStray,
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
	'field-cut': fieldCut,
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
	'site-syntax': siteSyntax,
	'site-setting': siteSetting,
	'site-timezone': siteTimezone,
	'site-permalink': sitePermalink,
	'site-clock': siteClock,
	'site-front-matter': siteFrontMatter,
	'same-address': sameAddress,
	'same-category-address': sameCategoryAddress,
	'same-article': sameArticle,
};
