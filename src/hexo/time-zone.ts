// Which names of time zones Hexo knows, and which one a wrong name most likely means.

/** Short names that moment-timezone has: Intl knows more, with other meanings than their authors'. */
const SHORT = /^(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/i;

/** Names that only Intl knows. */
const FOREIGN = /^(?:SystemV\/.*|US\/Pacific-New)$/i;

/** Whether there is such an IANA time zone for Hexo (moment-timezone 0.5.48): it takes no offsets (`+08:00`). */
export function isTimeZone(name: string): boolean {
	const isOdd = !/^[A-Za-z]/.test(name) || FOREIGN.test(name) || (name.length === 3 && !SHORT.test(name));
	return !isOdd && isKnownToIntl(name);
}

/** The time zone that Hexo takes for a name, under the name by which Intl knows it: `Asia_Shanghai` will do for Hexo. */
export const zoneNamed = (name: string): string | undefined =>
	[name, name.replace('_', '/')].find((one) => isTimeZone(one));

/** Has the runtime load what it knows of time zones: the first question takes it some 40 ms, the others none. */
export const loadTimeZones = (): void => void isKnownToIntl('UTC');

function isKnownToIntl(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
	} catch {
		return false;
	}
}

/** Names that are no IANA time zone's, in small letters without blanks. */
const MEANT: readonly (readonly [names: RegExp, zone: string])[] = [
	[
		/^(?:(?:utc|gmt)?\+0?8(?::?00)?|cst|ctt|bjt|china(?:standardtime)?|中国(?:标准时间)?|北京(?:时间)?)$/,
		'Asia/Shanghai',
	],
	[
		/^(?:(?:asia\/)?(?:beijing|peking|shenzhen|guangzhou|hangzhou|nanjing|wuhan|chengdu)|上海|东八区)$/,
		'Asia/Shanghai',
	],
	[/^(?:hkt|香港)$/, 'Asia/Hong_Kong'],
	[/^(?:台北|台湾|臺北|臺灣)$/, 'Asia/Taipei'],
	[/^(?:(?:utc|gmt)?\+0?9(?::?00)?|jst|东京)$/, 'Asia/Tokyo'],
	[/^kst$/, 'Asia/Seoul'],
	[/^(?:(?:utc|gmt)?[+-]00?(?::?00)?|z)$/, 'UTC'],
];

/** The time zone that a name means which is none; undefined where that takes a guess. */
export function meantZone(name: string): string | undefined {
	const plain = name.toLowerCase().replace(/\s+/g, '');
	const known = MEANT.find(([names]) => names.test(plain))?.[1];
	if (known !== undefined || plain === '') {
		return known;
	}
	const city = plain.replaceAll('\\', '/').replaceAll('_', '');
	const zones = Intl.supportedValuesOf('timeZone').map(
		(zone) => [zone, zone.toLowerCase().replaceAll('_', '')] as const,
	);
	return zones.find(([, zone]) => zone === city || zone.endsWith(`/${city}`))?.[0];
}
