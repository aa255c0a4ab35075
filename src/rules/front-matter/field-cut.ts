// Values of other fields than the title, categories and tags, of which YAML takes a part away.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { isOneLine, otherType, problem, quote, rewrite } from '../../fields/field-problems';
import { markOf, type Swallowed, swallowedIn } from '../../fields/swallowed';
import { SINGULAR } from '../../hexo/category-paths';
import type { Post } from '../../post/post';
import type { Value } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A value without quotes, of which YAML takes a part for a comment, an anchor or a tag.',
	why:
		'At the start of a value `&` and `!` are marks of YAML’s own, and behind a blank `#` begins a comment: Hexo and its ' +
		'themes never see these words. A comment is told of only where the field holds a text (`author`, `description`, …) and ' +
		'no blank stands behind the `#`; an anchor only where no alias refers to it. The fix quotes all of it.',
	examples: [
		{ text: '---\nauthor: &36氪 财经\n---\n', reports: ['&36氪'], fixed: "---\nauthor: '&36氪 财经'\n---\n" },
		{
			text: '---\ndescription: 收盘 #A股# 上涨\n---\n',
			reports: ['#A股# 上涨'],
			fixed: "---\ndescription: '收盘 #A股# 上涨'\n---\n",
		},
		{ text: '---\nauthor: 新浪 # 编辑\n---\n' },
		{ text: '---\nauthor: &a 新浪\nsource: *a\n---\n' },
		{ text: '---\ncomments: false #关闭\n---\n' },
		{ text: '---\npublished: &no false\n---\n' },
	],
};

export const fieldCut: Rule = {
	id: 'field-cut',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		for (const { name, value } of post.frontMatter.yaml.fields) {
			if (TEXTS.has(name) && value.kind === 'scalar') {
				yield* told(post, swallowedIn(post, value));
			} else if (!OTHERS.has(name)) {
				yield* marksIn(post, value);
			}
		}
	},
};

/** Fields that hold words for readers. */
const TEXTS = new Set(['author', 'description', 'excerpt', 'keywords', 'subtitle']);
/** Fields that have rules of their own for this, or hold no words at all. */
const OTHERS = new Set([
	...['title', ...Object.entries(SINGULAR).flat()],
	...['date', 'updated', 'comments', 'published', 'disableNunjucks'],
]);

/** The marks in front of a value, and of all in it. Words are lost with a text only: anchors of lists have plain names. */
function* marksIn(post: Post, value: Value): Iterable<Problem> {
	if (value.kind === 'scalar') {
		// A number, a date or a truth value is no rest of words.
		const isText = ['nothing', undefined].includes(otherType(value));
		yield* told(post, isText ? markOf(post, value) : undefined);
	} else {
		const inner =
			value.kind === 'list' ? value.items : value.kind === 'map' ? value.fields.map((field) => field.value) : [];
		for (const one of inner) {
			yield* marksIn(post, one);
		}
	}
}

function told(post: Post, cut: Swallowed | undefined): Problem[] {
	if (!cut) {
		return [];
	}
	const { place, whole } = cut;
	const message = {
		'#': { text: 'A # begins a comment: Hexo does not see this part of the value' },
		'&': {
			text: 'YAML takes {0} for an anchor: it is no part of the value that Hexo sees',
			args: [post.text.slice(place.start, place.end)],
		},
		'!': { text: 'YAML takes ! for a tag: it is no part of the value that Hexo sees' },
	}[cut.by];
	const fix = (): Fix | undefined =>
		isOneLine(post, whole)
			? rewrite(whole, quote(post.text.slice(whole.start, whole.end)), { text: 'Quote the value' })
			: undefined;
	return [problem(post, place, message, fix)];
}
