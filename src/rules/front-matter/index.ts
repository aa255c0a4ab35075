// The rules about the head of a post, in the order in which they run.
import type { Rule } from '../../engine/rule';
import { categories } from './categories';
import { categoryLookalike } from './category-lookalike';
import { date } from './date';
import { duplicateKey } from './duplicate-key';
import { fieldType } from './field-type';
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
import { imageProxy } from './image-proxy';
import { imageUrl } from './image-url';
import { title } from './title';
import { unknownKey } from './unknown-key';
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
	title,
	categories,
	categoryLookalike,
	date,
	imageUrl,
	imagePromo,
	imagePlaceholder,
	imageProxy,
	imageMismatch,
	fieldType,
];
