// A script or a style sheet of a page, which the build puts into the bundle as one text (scripts/build/inlined.mjs).
declare module '*?inlined' {
	/** Without anything that ends its element. */
	export const text: string;
	/** Its source in a content security policy: `'sha256-…'`. */
	export const source: string;
}
