// Paragraphs and pictures in the forms that Sina's editors give them.
import type { Random } from '../random';
import { name, sentence, title } from './words';

const text = (random: Random): string => random.times(1, 4, () => sentence(random)).join('');

/** An automatic link on the name of a share. */
export function stock(random: Random): string {
	const code = `${random.pick(['sh6', 'sz0', 'sz3'])}${random.between(0, 99_999).toString().padStart(5, '0')}`;
	return `<span id="stock_${code}"><a href="https://finance.sina.com.cn/realstock/company/${code}/nc.shtml" class="keyword" target="_blank" data-sudaclick="content_marketkeywords_p">${name(random)}</a></span><span id="quote_${code}"></span>`;
}

const PARAGRAPHS: readonly ((random: Random) => string)[] = [
	(random) => `<p cms-style="font-L">　　${text(random)}</p>`,
	(random) => `<p cms-style="font-L">　　${text(random)}</p>`,
	(random) => `<p cms-style="font-L">　　${text(random)}</p>`,
	(random) => `<p>　　${text(random)}</p>`,
	(random) => `<p cms-style="font-L">　　<font cms-style="font-L">${text(random)}</font></p>`,
	(random) => `<p cms-style="font-L">　　<font cms-style="font-L strong-Bold">${title(random)}</font></p>`,
	(random) =>
		`<p cms-style="font-L">　　<font cms-style="font-L">${sentence(random)}</font><font cms-style="font-L strong-Bold"><font cms-style="font-L strong-Bold color0">${sentence(random)}</font></font>${sentence(random)}</p>`,
	(random) => `<p cms-style="font-L strong-Bold">　　${sentence(random)}</p>`,
	(random) => `<p cms-style="font-L">　　${sentence(random)}${stock(random)}${text(random)}</p>`,
	(random) => `<p nodescore="${random.between(1, 9)}" extrascore="0">　　${text(random)}</p>`,
	(random) =>
		`<p>　　${sentence(random)}<a href="https://finance.sina.com.cn/example/${random.between(1, 9_999)}.shtml" target="_blank">${title(random)}</a>${sentence(random)}</p>`,
	(random) => `<p>　　<strong>${title(random)}</strong></p>`,
	(random) => `<p>　　<font>${text(random)}</font></p>`,
	(random) => `<p>　　<span style="font-family: KaiTi_GB2312, KaiTi;">${text(random)}</span></p>`,
	() => '<p>　　</p>',
	() => '<p cms-style="font-L">　　<font cms-style="font-L"></font></p>',
];

export const paragraph = (random: Random): string => random.pick(PARAGRAPHS)(random);

/** A paragraph of a page for telephones. */
export const mobileParagraph = (random: Random): string =>
	`<p class="art_p">${text(random)}${random.pick(['', '', '&nbsp;'])}</p>`;

export function address(random: Random): string {
	const part = () => random.between(0x1000, 0xffff).toString(16);
	return `https://n.sinaimg.cn/example/${random.between(1, 999)}/w640h427/2024${random.between(1001, 1230)}/${part()}-${part()}${part()}.jpg`;
}

const PICTURES: readonly ((random: Random, source: string, index: number) => string)[] = [
	(random, source, index) =>
		`<div class="img_wrapper"><img id="${index}" style="max-width: 640px;" src="${source}" alt referrerpolicy="no-referrer"><span class="img_descr">${random.pick(['', title(random)])}</span></div>`,
	(random, source, index) => {
		const caption = title(random);
		return `<div class="img_wrapper"><img id="${index}" src="${source}" alt="${caption}" referrerpolicy="no-referrer"><span class="img_descr">${caption}</span></div>`;
	},
	(random, source) =>
		`<div class="img_wrapper"><img src="${source.slice('https:'.length)}" alt="${title(random)}" data-mcesrc="https://example.com/o.jpg" data-mceselected="1" data-link=""><span class="img_descr">${title(random)}</span></div>`,
];

export const picture = (random: Random, source: string, index: number): string =>
	random.pick(PICTURES)(random, source, index);

/** A picture of a page for telephones. */
export function mobilePicture(random: Random, source: string): string {
	const caption = title(random);
	return `
									<figure class="art_img_mini j_p_gallery">
										<img class="art_img_mini_img j_fullppt_cover"  w="476" h="206" src='${source}' alt="${caption}" />
										<h2 class="art_img_tit">${caption}</h2>
									</figure>
								`;
}
