// Invented posts from Sina, as the generator of the site writes them: different ones, the same again from the same seed.
import { Random } from '../random';
import { CLOSINGS, ENDS, INTERRUPTIONS, OPENINGS } from './leftovers';
import { address, mobileParagraph, mobilePicture, paragraph, picture } from './paragraphs';
import { title } from './words';

interface Channel {
	readonly name: string;
	readonly categories: readonly string[];
	readonly page: keyof typeof ENDS;
}

const CHANNELS: readonly Channel[] = [
	{ name: '新浪财经', categories: ['金融', '新浪财经', '新浪财经－国內'], page: 'finance' },
	{ name: '新浪财经', categories: ['金融', '新浪财经'], page: 'finance' },
	{ name: '新浪财经', categories: ['金融', '新浪财经', '新浪财经－国际'], page: 'finance' },
	{ name: '新浪新闻', categories: ['新闻', '新浪新闻'], page: 'news' },
	{ name: '新浪体育', categories: ['体育', '新浪体育'], page: 'mobile' },
];

/** `count` posts of about 5 KB on average: from a few paragraphs to some twenty. */
export function* inventedPosts(count: number, seed: number): Generator<string> {
	for (let index = 0; index < count; index++) {
		// Neighbouring seeds give unlike numbers; the factor keeps the posts of one seed apart from those of the next.
		yield inventedPost(new Random(Math.imul(seed + 1, 1_000_003) + index));
	}
}

function inventedPost(random: Random): string {
	const channel = random.pick(CHANNELS);
	const lead = address(random);
	return `${head(random, channel, lead)}<div>   \n${article(random, channel, lead)}  \n</div>\n            `;
}

function head(random: Random, { name, categories }: Channel, lead: string): string {
	const time = new Date(
		Date.UTC(2015, 0, 1) + random.between(0, 3_500) * 86_400_000 + random.between(0, 86_399) * 1_000,
	);
	const date = random.chance(0.7) ? time.toUTCString() : time.toISOString().slice(0, 19).replace('T', ' ');
	return `
---
title: '${title(random)}'
categories: 
${categories.map((category) => ` - ${category}\n`).join('')}headimg: '${lead}'
author: ${name}
comments: false
date: ${date}
thumbnail: '${lead}'
---

`;
}

function article(random: Random, { page }: Channel, lead: string): string {
	const isMobile = page === 'mobile';
	const pieces: string[] = random.times(0, 2, () => random.pick(OPENINGS)(random));
	const paragraphs = random.between(4, 22);
	for (let index = 0; index < paragraphs; index++) {
		pieces.push(isMobile ? mobileParagraph(random) : paragraph(random));
		if (index === 0 || random.chance(0.12)) {
			const source = index === 0 ? lead : address(random);
			pieces.push(isMobile ? mobilePicture(random, source) : picture(random, source, index));
		}
		if (random.chance(0.1)) pieces.push(random.pick(INTERRUPTIONS)(random));
	}
	pieces.push(...random.times(0, 1, () => random.pick(CLOSINGS)(random)), ENDS[page](random));
	return `${pieces.join('\n')}\n`;
}

/**
 * One post of about `bytes` bytes in UTF-8: the first post with the articles of all, in turn, in place of its own.
 *
 * @param posts posts whose article stands in a `<div>`
 */
export function enlarged(posts: readonly string[], bytes: number): string {
	const articles = posts.map(articleOf).filter(({ text }) => text !== '');
	const { start, end } = articleOf(posts[0]!);
	const [before, after] = [posts[0]!.slice(0, start), posts[0]!.slice(end)];
	let result = before;
	for (let size = Buffer.byteLength(before + after), index = 0; size < bytes; index++) {
		const { text } = articles[index % articles.length]!;
		result += text;
		size += Buffer.byteLength(text);
	}
	return result + after;
}

/** What stands in the outermost `<div>`; nothing, at the end, where there is none. */
function articleOf(post: string): { start: number; end: number; text: string } {
	const [tag, last] = [post.indexOf('<div>'), post.lastIndexOf('</div>')];
	const [start, end] = tag >= 0 && last > tag ? [tag + '<div>'.length, last] : [post.length, post.length];
	return { start, end, text: post.slice(start, end) };
}
