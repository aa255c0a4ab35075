// The tables of opencc-js have no types of their own.
declare module 'opencc-js/dict/TSCharacters' {
	const characters: string;
	export default characters;
}
