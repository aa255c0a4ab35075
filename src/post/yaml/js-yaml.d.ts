// What is used of js-yaml 4, which has no types of its own.
declare module 'js-yaml' {
	/** @param options `json`: of names that are repeated the last counts; without it they are an error. */
	export function load(code: string, options?: { readonly json?: boolean }): unknown;
}
