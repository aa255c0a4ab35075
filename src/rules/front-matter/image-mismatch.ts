// Lead images that are not the same picture.
import type { Documentation, Rule } from '../../engine/rule';
import { problem } from '../../fields/field-problems';
import { leadImages, putAddress } from '../../fields/lead-images';
import { fitIn } from '../../fields/own-pictures';

export const documentation: Documentation = {
	summary: 'Two lead images that are not the same.',
	why:
		'The feed generator writes the same address as `headimg`, above the article, and as `thumbnail`, in lists. Two different ' +
		'ones are mostly what is left when only one of them was corrected. The fix copies the upper one.',
	examples: [
		{
			text: '---\nheadimg: https://a.cn/b.jpg\nthumbnail: https://a.cn/c.jpg\n---\n',
			reports: ['https://a.cn/c.jpg'],
			fixed: '---\nheadimg: https://a.cn/b.jpg\nthumbnail: https://a.cn/b.jpg\n---\n',
		},
		{ text: "---\nheadimg: https://a.cn/b.jpg\nthumbnail: 'https://a.cn/b.jpg'\n---\n" },
		{ text: "---\nheadimg: https://a.cn/b.jpg\nthumbnail: ''\n---\n" },
	],
};

export const imageMismatch: Rule = {
	id: 'image-mismatch',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options }) {
		const images = leadImages(post, options.imageKeys);
		if (images.length < 2) {
			return;
		}
		// One that is wrong in itself is told of by the rule that knows why.
		const isFit = fitIn(post);
		const [first, ...others] = images.filter(({ address }) => isFit(address));
		for (const other of others) {
			const message = { text: '{0} and {1} are not the same picture', args: [first!.name, other.name] };
			const copy = { text: 'Use the picture of {0}', args: [first!.name] };
			yield {
				...problem(post, other.place, message, () => putAddress(other, first!.address, copy)),
				related: [{ ...first!.place, message: { text: 'The other picture' } }],
			};
		}
	},
};
