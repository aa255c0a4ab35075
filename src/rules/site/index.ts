// The rules that see a whole site, in the order in which they run: those about its settings, and those about its posts.
import type { Rule, SiteRule } from '../../engine/rule';
import { sameAddress } from './same-address';
import { sameArticle } from './same-article';
import { sameCategoryAddress } from './same-category-address';
import { siteClock } from './site-clock';
import { siteFrontMatter } from './site-front-matter';
import { sitePermalink } from './site-permalink';
import { siteSetting } from './site-setting';
import { siteSyntax } from './site-syntax';
import { siteTimezone } from './site-timezone';

export const SITE_RULES: readonly SiteRule[] = [
	siteSyntax,
	siteSetting,
	siteTimezone,
	sitePermalink,
	siteClock,
	siteFrontMatter,
];

export const SITE_POST_RULES: readonly Rule[] = [sameAddress, sameCategoryAddress, sameArticle];
