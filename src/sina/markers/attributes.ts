// The attributes that Sina's editor and its trackers leave on elements that stay, and the elements that only carry some.
import type { Marker } from './marker';

export interface AttributeMarker extends Marker {
	readonly attribute: string;
	/** The name begins so, and goes on in any way. */
	readonly begins?: true;
	/** Only on this element. */
	readonly element?: string;
	/** Only with a value like this. */
	readonly value?: RegExp;
	/** Links may lead to it: it stays where one does. */
	readonly isTarget?: true;
	/** It marks a credit, and stays where nothing else tells that the line is one. */
	readonly isCredit?: true;
	/** With another sign of Sina's editor it shows a post to be Sina's. */
	readonly sign?: true;
}

const EDITOR = 'editor attribute';
const TRACKER = 'tracking attribute';

/** A row whose example and look-alike follow from the name. */
const plain = (attribute: string, what: string, seen: string, value = '1'): AttributeMarker => ({
	rule: 'sina-attribute',
	verdict: 'strip',
	attribute,
	what,
	seen,
	example: `<p><b⟦ ${attribute}="${value}"⟧>甲</b></p>`,
	looksAlike: `<p><b x-${attribute}="${value}">甲</b></p>`,
});

export const ATTRIBUTES: readonly AttributeMarker[] = [
	{ ...plain('cms-style', EDITOR, '17 of 25 posts, 314 times', 'font-L'), sign: true },
	plain('cms-width', EDITOR, 'pages of other channels'),
	plain('cms-height', EDITOR, 'pages of other channels'),
	plain('data-sudaclick', TRACKER, '6 of 25 posts', 'content_p'),
	plain('suda-uatrack', TRACKER, 'a player of 2019', 'key=a&amp;value=b'),
	plain('nodescore', 'paragraph rating', '1 of 25 posts', '3.5'),
	plain('extrascore', 'paragraph rating', '1 of 25 posts', '0'),
	plain('data-link', EDITOR, '3 of 25 posts', ''),
	{
		...plain('data-mce', EDITOR, 'pages of 2019'),
		begins: true,
		example: '<p><b⟦ data-mceselected="1"⟧>甲</b><img⟦ data-mce-src="b.jpg"⟧ src="a.jpg" alt=""></p>',
	},
	{
		...plain('data-comos-', EDITOR, '1 of 57 posts, twice', 'comos:abc'),
		begins: true,
		example: '<p><a⟦ data-comos-dataid="comos:abc"⟧ href="x">甲</a></p>',
	},
	plain('black-list', EDITOR, 'blacked-out passages, or pages of other channels'),
	plain('img-code', EDITOR, 'blacked-out passages, or pages of other channels'),
	plain('img-size', EDITOR, 'blacked-out passages, or pages of other channels', '1,2'),
	plain('ocr-text', EDITOR, 'blacked-out passages, or pages of other channels', '甲 > 乙'),
	plain('qr-mark', EDITOR, 'blacked-out passages, or pages of other channels'),
	plain('qr-area', EDITOR, 'blacked-out passages, or pages of other channels'),
	plain('url-data', EDITOR, 'a player of 2019', ''),
	plain('title-data', EDITOR, 'a player of 2019', '甲'),
	plain('source-data', EDITOR, 'a player of 2019', ''),
	plain('hidefocus', EDITOR, 'a player of 2019', 'true'),
	{
		rule: 'sina-attribute',
		verdict: 'strip',
		attribute: 'id',
		element: 'img',
		value: /^\d+$/,
		isTarget: true,
		what: 'picture number',
		seen: '9 of 25 posts, 37 times',
		example: '<img⟦ id="0"⟧ src="x.jpg" alt="">',
		looksAlike: '<img id="map-0" src="x.jpg" alt=""><p id="1">甲</p><img id="2" src="y.jpg" alt=""><a href="#2">甲</a>',
	},
	{
		rule: 'sina-attribute',
		verdict: 'strip',
		attribute: 'class',
		value: /^\s*ori_titlesource\s*$/,
		isCredit: true,
		what: 'original title mark',
		seen: '4 of 25 posts',
		example: '<p⟦ class="ori_titlesource"⟧>原标题：甲</p>',
		looksAlike: '<p class="ori_titlesource note">甲</p>',
	},
	{
		rule: 'sina-attribute-style',
		verdict: 'ask',
		attribute: 'style',
		element: 'img',
		value: /^\s*max-width:\s*640px;?\s*$/,
		what: "width of Sina's column",
		seen: '4 of 25 posts, 15 times',
		example: '<img src="x.jpg" alt=""⟦ style="max-width: 640px;"⟧>',
		looksAlike: '<img src="x.jpg" alt="" style="max-width: 100%;">',
	},
	{
		rule: 'sina-attribute-style',
		verdict: 'ask',
		attribute: 'style',
		element: 'img',
		value: /^\s*$/,
		what: 'a style that says nothing',
		seen: '4 of 25 posts',
		example: '<img src="x.jpg" alt=""⟦ style⟧>',
		looksAlike: '<img src="x.jpg" alt="" style="float:left">',
	},
];

/** A query parameter that tells Sina where its reader came from; only in links to Sina's own pages. */
export interface ParameterMarker extends Marker {
	readonly parameter: string;
}

const parameter = (name: string, seen: string): ParameterMarker => ({
	rule: 'sina-attribute-parameter',
	verdict: 'ask',
	parameter: name,
	what: 'tracker in an address',
	seen,
	example: `<p><a href="https://news.sina.cn/1.html?x=1⟦&amp;${name}=2⟧">甲</a></p>`,
	looksAlike: `<p><a href="https://example.com/1.html?${name}=2">甲</a></p>`,
});

export const PARAMETERS: readonly ParameterMarker[] = [
	parameter('cid', 'mobile pages'),
	parameter('node_id', 'mobile pages'),
	parameter('vt', 'mobile pages'),
	parameter('pos', 'mobile pages'),
	parameter('frompage', 'a page of 2019'),
];
