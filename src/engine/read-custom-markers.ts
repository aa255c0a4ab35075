// Reads the user's own list of leftovers: which entries hold, and what is wrong with the others.
import { attributesOf, parseSelector, sizeOfCompound } from '../post/html/selector';
import type { Message } from '../text/message';
import { ACTIONS, type CustomMarker, MAX_LENGTH } from './custom-marker';
import { beyond, type SettingFault } from './setting';

/** Something in the list that does not hold. Its message says what to do. */
export interface MarkerProblem {
	/** The entry; absent where it is the list itself. */
	readonly index?: number;
	/** The property of the entry; absent where it is the entry itself. */
	readonly property?: string;
	readonly message: Message;
}

export interface CustomMarkers {
	readonly markers: readonly CustomMarker[];
	readonly problems: readonly MarkerProblem[];
}

/** So many markers of the list are used. */
export const MAX_MARKERS = 200;

const tooLong = (): Message => ({
	text: 'A marker has no more than {0} characters: make several markers of it',
	args: [MAX_LENGTH],
});

/** All selectors together ask every element for no more than this. */
const MAX_ASKED = 1_000;

const tooMany = (): Message => ({
	text: 'The selectors up to here ask for more than {0} names, classes, ids and attributes: this one is not used',
	args: [MAX_ASKED],
});

/** For how much a selector that holds asks an element; 0 for no selector. */
function sizeOf(source: unknown): number {
	const parsed = typeof source === 'string' ? parseSelector(source) : [];
	return 'text' in parsed ? 0 : parsed.flat().reduce((sum, { compound }) => sum + sizeOfCompound(compound), 0);
}

const KINDS = Object.keys(ACTIONS);
const PROPERTIES: ReadonlySet<string> = new Set([...KINDS, 'action', 'message']);

const EXAMPLE = '{ "selector": ".promo", "action": "delete" }';

let last: { readonly key: string; readonly result: CustomMarkers } | undefined;

/**
 * Reads the value of the setting, whatever it is. A wrong entry is left out, and the others hold. While the value says the
 * same, the result is the same list, and what is compiled from it is kept.
 */
export function readCustomMarkers(value: unknown = []): CustomMarkers {
	const key = JSON.stringify(value);
	if (last?.key !== key) {
		last = { key, result: read(value) };
	}
	return last.result;
}

/** The problems of such a value at their places in it. */
export const markerFaults = (value: unknown): readonly SettingFault[] =>
	readCustomMarkers(value).problems.map(({ index, property, message }) => ({
		path: [index, property].filter((step) => step !== undefined),
		...(property !== undefined && !PROPERTIES.has(property) && { isName: true }),
		message,
	}));

function read(value: unknown): CustomMarkers {
	if (!Array.isArray(value)) {
		return {
			markers: [],
			problems: [{ message: { text: 'This must be a list of markers, as [{0}]', args: [EXAMPLE] } }],
		};
	}
	const markers: CustomMarker[] = [];
	const problems: MarkerProblem[] = [];
	let asked = 0;
	for (const [index, entry] of value.slice(0, MAX_MARKERS).entries()) {
		const wrong: MarkerProblem[] = problemsOf(entry).map((problem) => ({ index, ...problem }));
		asked += wrong.length === 0 ? sizeOf((entry as Entry).selector) : 0;
		if (wrong.length === 0 && asked > MAX_ASKED) {
			wrong.push({ index, property: 'selector', message: tooMany() });
		}
		problems.push(...wrong);
		if (wrong.length === 0) {
			markers.push(entry as CustomMarker);
		}
	}
	for (const { path, message } of beyond(value, MAX_MARKERS)) {
		problems.push({ index: Number(path[0]), message });
	}
	return { markers, problems };
}

type EntryProblem = Omit<MarkerProblem, 'index'>;
type Entry = { readonly [property: string]: unknown } & { readonly action?: unknown; readonly message?: unknown };

function problemsOf(entry: unknown): EntryProblem[] {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
		return [{ message: { text: 'A marker must be an object, as {0}', args: [EXAMPLE] } }];
	}
	const marker = entry as Entry;
	const problems: EntryProblem[] = Object.keys(marker)
		.filter((property) => !PROPERTIES.has(property))
		.map((property) => ({
			property,
			message: {
				text: 'A marker has no {0}: it has comment, selector or text, and action and message',
				args: [property],
			},
		}));
	for (const property of ['comment', 'text', 'message']) {
		const text = marker[property];
		if (typeof text === 'string' && text.length > MAX_LENGTH) {
			problems.push({ property, message: tooLong() });
		}
	}
	if (marker.message !== undefined && !isText(marker.message)) {
		problems.push({ property: 'message', message: mustBeText('message') });
	}
	const [kind, other] = KINDS.filter((name) => marker[name] !== undefined);
	if (kind === undefined) {
		return [...problems, { message: { text: 'Say what to look for: add one of comment, selector and text' } }];
	}
	if (other !== undefined) {
		const message = { text: 'A marker has only one of comment, selector and text: make two markers of this one' };
		return [...problems, { property: other, message }];
	}
	return [...problems, ...problemsOfKind(kind, marker[kind], marker.action)];
}

function problemsOfKind(kind: string, value: unknown, action: unknown): EntryProblem[] {
	const problems: EntryProblem[] = [];
	const actions = ACTIONS[kind]!;
	if (typeof action !== 'string' || !actions.includes(action)) {
		problems.push({
			...(action !== undefined && { property: 'action' }),
			message: { text: 'With {0}, the action must be {1}', args: [kind, actions.join(' / ')] },
		});
	}
	const message = isText(value) ? PROBLEM_OF[kind]!(value, action) : mustBeText(kind);
	return message ? [...problems, { property: kind, message }] : problems;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const mustBeText = (property: string): Message => ({ text: '{0} must be a text that is not empty', args: [property] });

const PROBLEM_OF: Readonly<Record<string, (value: string, action: unknown) => Message | undefined>> = {
	comment: (value) =>
		/<!--|-->/.test(value) ? { text: 'Write only what stands between <!-- and -->' } : problemOfStart(value),
	text: (value) => {
		const seen = value.replaceAll('&nbsp;', '');
		return isText(seen) ? problemOfStart(seen) : mustBeText('text');
	},
	selector: problemOfSelector,
};

function problemOfStart(value: string): Message | undefined {
	return value.trim() === '*' ? { text: 'Everything begins so: write something before *' } : undefined;
}

function problemOfSelector(source: string, action: unknown): Message | undefined {
	const parsed = parseSelector(source);
	if ('text' in parsed) {
		return parsed;
	}
	return action === 'strip' && parsed.some((steps) => attributesOf(steps).length === 0)
		? { text: 'strip takes away the attributes at the end of a selector: end it with one, as [data-track] or .promo' }
		: undefined;
}
