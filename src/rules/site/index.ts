// The rules about the settings of a site, in the order in which they run.
import type { SiteRule } from '../../engine/rule';
import { siteTimezone } from './site-timezone';

export const SITE_RULES: readonly SiteRule[] = [siteTimezone];
