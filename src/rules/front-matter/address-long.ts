// Addresses with a part that no file system takes.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, placeOf, problem } from '../../fields/field-problems';
import { addressOn, longestPart, ownAddress } from '../../hexo/address';
import { fieldOf } from '../../post/post';

export const documentation: Documentation = {
	summary: 'An address with a part of more than 255 bytes: the site is not built.',
	why:
		'Hexo stops when it cannot write a file (`ENAMETOOLONG`), and the rest of the site is not written. A Chinese character takes ' +
		'three bytes: with `:post_title` in the pattern of addresses a title of 86 characters is too long.',
	examples: [
		{
			config: 'permalink: :year/:post_title/',
			text: '---\ntitle: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长\n---\n',
			reports: [
				'长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长',
			],
		},
		{
			text: '---\npermalink: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长/\n---\n',
			reports: [
				'长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长/',
			],
		},
		{
			config: 'permalink: :year/:post_title/',
			text: '---\ntitle: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长\n---\n',
		},
		{
			text: '---\ntitle: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长\n---\n',
		},
	],
};

/** In bytes. */
const MAX = 255;
/** Shorter texts, in UTF-16 units, cannot be too long in bytes. */
const SHORT = 80;

export const addressLong: Rule = {
	id: 'address-long',
	part: 'frontMatter',
	severity: 'error',
	*check(post, { path, site }) {
		const [permalink, title] = ['permalink', 'title'].map((name) => fieldOf(post, name));
		const isShort = [permalink, title].every((field) => !field || field.value.end - field.value.start <= SHORT);
		if (post.frontMatter.kind !== 'found' || isShort) {
			return;
		}
		if (longestPart(addressOn({ post, path, site }, 0, 'UTC')) > MAX) {
			const named = ownAddress({ post }) === undefined ? title : permalink;
			const message = { text: 'A part of the address is longer than 255 bytes: Hexo cannot build the site' };
			yield problem(post, named ? placeOf(named) : headOf(post), message);
		}
	},
};
