// Lead images whose addresses lead nowhere.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image that is not an absolute web address.',
	why:
		'Themes put the address into the page as it is: this one leaves an empty frame in every list of the site. Accepted ' +
		'is every absolute `http` or `https` address, with or without an extension and with whatever parameters image hosts ' +
		'ask for.',
	examples: [
		{ text: '---\nthumbnail: images/a.png\n---\n', reports: ['images/a.png'] },
		{ text: "---\nheadimg: 'https://p3.toutiaoimg.com/a~tplv-x-image.image?x=1&y=%3E'\n---\n" },
		{ text: "---\nheadimg: 'https://static.cdsb.com/a.jpg!cmspl'\n---\n" },
		{ text: "---\nheadimg: 'https://cors.example.workers.dev/?http://a.cn/b.jpg'\n---\n" },
	],
};

export const imageUrlRelative: Rule = {
	id: 'image-url-relative',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'relative'),
};
