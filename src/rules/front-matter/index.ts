// The rules about the head of a post, in the order in which they run.
import type { Rule } from '../../engine/rule';
import { addressLong } from './address-long';
import { categoriesAddress } from './categories-address';
import { categoriesBlanks } from './categories-blanks';
import { categoriesBullet } from './categories-bullet';
import { categoriesCommas } from './categories-commas';
import { categoriesCut } from './categories-cut';
import { categoriesEmpty } from './categories-empty';
import { categoriesItemEmpty } from './categories-item-empty';
import { categoriesLines } from './categories-lines';
import { categoriesMissing } from './categories-missing';
import { categoriesNested } from './categories-nested';
import { categoriesRepeated } from './categories-repeated';
import { categoriesSingle } from './categories-single';
import { categoriesType } from './categories-type';
import { categoryLookalike } from './category-lookalike';
import { dateEmpty } from './date-empty';
import { dateFormat } from './date-format';
import { dateFuture } from './date-future';
import { dateImpossible } from './date-impossible';
import { dateMissing } from './date-missing';
import { dateNowhere } from './date-nowhere';
import { dateShifted } from './date-shifted';
import { dateTimestamp } from './date-timestamp';
import { dateUnreadable } from './date-unreadable';
import { dateUnusual } from './date-unusual';
import { dateWeekday } from './date-weekday';
import { dateZone } from './date-zone';
import { duplicateKey } from './duplicate-key';
import { fieldContent } from './field-content';
import { fieldCut } from './field-cut';
import { fieldRefused } from './field-refused';
import { fieldTypeAuthor } from './field-type-author';
import { fieldTypeComments } from './field-type-comments';
import { fieldTypeNunjucks } from './field-type-nunjucks';
import { fileNameDead } from './file-name-dead';
import { fileNameIgnored } from './file-name-ignored';
import { fileNameRefused } from './file-name-refused';
import { frontMatterBelow } from './front-matter-below';
import { frontMatterFenceText } from './front-matter-fence-text';
import { frontMatterInvisible } from './front-matter-invisible';
import { frontMatterLost } from './front-matter-lost';
import { frontMatterMissing } from './front-matter-missing';
import { frontMatterNotFirst } from './front-matter-not-first';
import { frontMatterUnclosed } from './front-matter-unclosed';
import { imageMismatch } from './image-mismatch';
import { imagePlaceholder } from './image-placeholder';
import { imagePromo } from './image-promo';
import { imagePromoStray } from './image-promo-stray';
import { imageProxy } from './image-proxy';
import { imageUrlBlanks } from './image-url-blanks';
import { imageUrlData } from './image-url-data';
import { imageUrlEmpty } from './image-url-empty';
import { imageUrlEntity } from './image-url-entity';
import { imageUrlMarkup } from './image-url-markup';
import { imageUrlProtocol } from './image-url-protocol';
import { imageUrlRelative } from './image-url-relative';
import { imageUrlSeveral } from './image-url-several';
import { imageUrlSite } from './image-url-site';
import { imageUrlTemplate } from './image-url-template';
import { imageUrlType } from './image-url-type';
import { imageUrlUnescaped } from './image-url-unescaped';
import { layoutFalse } from './layout-false';
import { permalinkDead } from './permalink-dead';
import { permalinkFile } from './permalink-file';
import { permalinkFolder } from './permalink-folder';
import { permalinkHome } from './permalink-home';
import { permalinkLiteral } from './permalink-literal';
import { permalinkOutside } from './permalink-outside';
import { published } from './published';
import { publishedDraft } from './published-draft';
import { tagsAddress } from './tags-address';
import { tagsBlanks } from './tags-blanks';
import { tagsBullet } from './tags-bullet';
import { tagsCommas } from './tags-commas';
import { tagsCut } from './tags-cut';
import { tagsItemEmpty } from './tags-item-empty';
import { tagsLines } from './tags-lines';
import { tagsNested } from './tags-nested';
import { tagsRepeated } from './tags-repeated';
import { tagsType } from './tags-type';
import { titleAddress } from './title-address';
import { titleBlanks } from './title-blanks';
import { titleCut } from './title-cut';
import { titleEmpty } from './title-empty';
import { titleHtml } from './title-html';
import { titleInvisible } from './title-invisible';
import { titleLength } from './title-length';
import { titleLines } from './title-lines';
import { titleMissing } from './title-missing';
import { titleQuoted } from './title-quoted';
import { titleType } from './title-type';
import { titleUnderscore } from './title-underscore';
import { titleUnquoted } from './title-unquoted';
import { unknownKey } from './unknown-key';
import { updatedEarly } from './updated-early';
import { yamlSyntax } from './yaml-syntax';

export const FRONT_MATTER_RULES: readonly Rule[] = [
	frontMatterMissing,
	frontMatterLost,
	frontMatterUnclosed,
	frontMatterInvisible,
	frontMatterNotFirst,
	frontMatterFenceText,
	frontMatterBelow,
	yamlSyntax,
	duplicateKey,
	unknownKey,
	titleMissing,
	titleEmpty,
	titleCut,
	titleType,
	titleUnquoted,
	titleLines,
	titleHtml,
	titleBlanks,
	titleInvisible,
	titleQuoted,
	titleUnderscore,
	titleAddress,
	titleLength,
	categoriesMissing,
	categoriesEmpty,
	categoriesCut,
	categoriesCommas,
	categoriesLines,
	categoriesBullet,
	categoriesSingle,
	categoriesType,
	categoriesNested,
	categoriesRepeated,
	categoriesItemEmpty,
	categoriesBlanks,
	categoriesAddress,
	categoryLookalike,
	tagsCut,
	tagsCommas,
	tagsLines,
	tagsBullet,
	tagsType,
	tagsNested,
	tagsRepeated,
	tagsItemEmpty,
	tagsBlanks,
	tagsAddress,
	dateMissing,
	dateEmpty,
	dateUnreadable,
	dateTimestamp,
	dateImpossible,
	dateUnusual,
	dateWeekday,
	dateFormat,
	dateShifted,
	dateZone,
	dateFuture,
	dateNowhere,
	updatedEarly,
	imageUrlEmpty,
	imageUrlType,
	imageUrlMarkup,
	imageUrlTemplate,
	imageUrlSeveral,
	imageUrlData,
	imageUrlProtocol,
	imageUrlSite,
	imageUrlRelative,
	imageUrlEntity,
	imageUrlBlanks,
	imageUrlUnescaped,
	imagePromo,
	imagePromoStray,
	imagePlaceholder,
	imageProxy,
	imageMismatch,
	fieldRefused,
	fieldContent,
	published,
	publishedDraft,
	layoutFalse,
	permalinkOutside,
	permalinkFolder,
	permalinkFile,
	permalinkLiteral,
	permalinkDead,
	permalinkHome,
	addressLong,
	fileNameRefused,
	fileNameDead,
	fileNameIgnored,
	fieldTypeNunjucks,
	fieldTypeComments,
	fieldTypeAuthor,
	fieldCut,
];
