// The rules about the head of a post, in the order in which they run.
import type { Rule } from '../../engine/rule';
import { addressLong } from './address-long';
import { categories } from './categories';
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
import { fieldRefused } from './field-refused';
import { fieldTypeAuthor } from './field-type-author';
import { fieldTypeComments } from './field-type-comments';
import { fieldTypeNunjucks } from './field-type-nunjucks';
import { fileNameDead } from './file-name-dead';
import { fileNameIgnored } from './file-name-ignored';
import { fileNameRefused } from './file-name-refused';
import { frontMatterLost } from './front-matter-lost';
import { frontMatterMissing } from './front-matter-missing';
import { frontMatterNotFirst } from './front-matter-not-first';
import { frontMatterUnclosed } from './front-matter-unclosed';
import { imageMismatch } from './image-mismatch';
import { imagePlaceholder } from './image-placeholder';
import { imagePromo } from './image-promo';
import { imageProxy } from './image-proxy';
import { imageUrl } from './image-url';
import { layoutFalse } from './layout-false';
import { permalinkDead } from './permalink-dead';
import { permalinkFile } from './permalink-file';
import { permalinkFolder } from './permalink-folder';
import { permalinkHome } from './permalink-home';
import { permalinkLiteral } from './permalink-literal';
import { permalinkOutside } from './permalink-outside';
import { published } from './published';
import { publishedDraft } from './published-draft';
import { title } from './title';
import { unknownKey } from './unknown-key';
import { updatedEarly } from './updated-early';
import { yamlSyntax } from './yaml-syntax';

export const FRONT_MATTER_RULES: readonly Rule[] = [
	frontMatterMissing,
	frontMatterLost,
	frontMatterUnclosed,
	frontMatterNotFirst,
	yamlSyntax,
	duplicateKey,
	unknownKey,
	title,
	categories,
	categoryLookalike,
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
	imageUrl,
	imagePromo,
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
];
