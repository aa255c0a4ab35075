// What the tools that use gray-matter (VitePress, Eleventy, Gatsby, …) see in front of a post: asked of gray-matter itself.
import matter from 'gray-matter';

/** gray-matter picks the language from the fence and evaluates JavaScript: no engine but YAML's may ever run. */
const refuse = {
	parse(): never {
		throw new Error('only YAML is read');
	},
};
const YAML_ONLY = {
	language: 'yaml',
	engines: {
		javascript: refuse,
		js: refuse,
		coffee: refuse,
		coffeescript: refuse,
		cson: refuse,
		json: refuse,
		toml: refuse,
	},
};

/**
 * The fields that gray-matter 4.0.3 finds; undefined where it cannot read the block or must not be asked.
 *
 * It takes what stands behind the first three dashes for a language. So a text goes to it only if nothing does, or a
 * fourth dash, which makes it no fence. That alone keeps code from running; all engines are replaced all the same
 * (replacing `js` alone does not stop the evaluation, for it is found as `javascript`, too). An options object is always
 * passed: without one gray-matter keeps every text for ever.
 *
 * @param head the text up to the end of its front matter.
 */
export function fieldsSeenByGrayMatter(head: string): Readonly<Record<string, unknown>> | undefined {
	if (/^\uFEFF?---(?!-|\r?\n)/.test(head)) {
		return undefined;
	}
	try {
		return matter(head, { ...YAML_ONLY }).data;
	} catch {
		return undefined;
	}
}

/** The names of the fields that gray-matter finds. */
export function namesSeenByGrayMatter(head: string): string[] | undefined {
	const fields = fieldsSeenByGrayMatter(head);
	return fields && Object.keys(fields);
}
