// What the rules know of the Hexo site a post belongs to: a few settings of its `_config.yml`.
import { isMap, isScalar, parseDocument } from 'yaml';
import { isShallow } from '../post/yaml/read-fields';
import type { Draft } from '../text/draft';

/** The name of the file that holds a site's settings. */
export const SITE_FILE = '_config.yml';

/** Settings of a site that say what becomes of a post. What is not set there, or makes no sense, is absent. */
export interface Site {
	/** The name of an IANA time zone; without it Hexo takes the zone of the machine that builds the site. */
	readonly timezone?: string;
	readonly url?: string;
	/** The pattern of the addresses of posts. */
	readonly permalink?: string;
}

/** A longer file is no site's. */
const MAX_LENGTH = 1_000_000;

/** Reads the text of a `_config.yml`. Takes any text, never throws. */
export function parseSite(text: string): Site {
	const site: Draft<Site> = {};
	if (text.length > MAX_LENGTH || !isShallow(text)) {
		return site;
	}
	const { contents } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
	for (const { key, value } of isMap(contents) ? contents.items : []) {
		const name = isScalar(key) ? key.value : undefined;
		const setting = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
		if (setting === '') {
			continue;
		}
		if (name === 'url' || name === 'permalink' || (name === 'timezone' && isTimeZone(setting))) {
			site[name] = setting;
		}
	}
	return site;
}

/** Whether there is such an IANA time zone; Hexo takes no offsets (`+08:00`). */
function isTimeZone(name: string): boolean {
	try {
		return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
	} catch {
		return false;
	}
}
