// Lead images in which something is wrong.
import type { Defect } from '../defects';

const PICTURE = "headimg: 'https://n.sinaimg.cn/a.jpg'";

export const PICTURES: Readonly<Record<string, Readonly<Record<string, readonly Defect[]>>>> = {
	headimg: {
		'image-url-empty': [
			['I', 'headimg:', 'headimg', PICTURE],
			['I', 'headimg: ', 'headimg', PICTURE],
			['I', "headimg: ''", "''", PICTURE],
			['I', "headimg: ' '", "' '", PICTURE],
		],
		'image-url-protocol': [
			['W', "headimg: '//a.cn/b.jpg'", '//', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', 'headimg: //a.cn/b.jpg', '//', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: '//a.cn/b c.jpg'", '//', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
		],
		'image-url-unescaped': [
			['W', "headimg: 'https://a.cn/b c.jpg'", ' ', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
			['W', 'headimg: https://a.cn/b c.jpg', ' ', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
			['W', "headimg: 'https://a.cn/b.jpg '", ' ', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: ' https://a.cn/b.jpg'", ' ', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: 'https://a.cn/b\"c.jpg'", '"', "headimg: 'https://a.cn/b%22c.jpg'", 'https://a.cn/b%22c.jpg'],
			['W', "headimg: 'https://a.cn/<b>.jpg'", '<', "headimg: 'https://a.cn/%3Cb%3E.jpg'", 'https://a.cn/%3Cb%3E.jpg'],
			['W', "headimg: 'https://a.cn/b\\c.jpg'", '\\', "headimg: 'https://a.cn/b%5Cc.jpg'", 'https://a.cn/b%5Cc.jpg'],
		],
		'image-url-markup': [
			[
				'W',
				"headimg: '![](https://a.cn/b.jpg)'",
				'![](https://a.cn/b.jpg)',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'W',
				"headimg: '[图](https://a.cn/b.jpg)'",
				'[图](https://a.cn/b.jpg)',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'W',
				'headimg: \'<img src="https://a.cn/b.jpg">\'',
				'<img src="https://a.cn/b.jpg">',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'W',
				'headimg: <https://a.cn/b.jpg>',
				'<https://a.cn/b.jpg>',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			['W', "headimg: '![](b.jpg)'", '![](b.jpg)', PICTURE],
		],
		'image-url-data': [['W', "headimg: 'data:image/png;base64,iVBORw0KGgo='", 'data:', PICTURE]],
		'image-url-site': [['H', 'headimg: /images/a.png', '/images/a.png']],
		'image-url-relative': [
			['W', 'headimg: images/a.png', 'images/a.png', PICTURE],
			['W', 'headimg: a.cn/b.jpg', 'a.cn/b.jpg', PICTURE],
			['W', 'headimg: https:/a.cn/b.jpg', 'https:/a.cn/b.jpg', PICTURE],
			['W', 'headimg: https://', 'https://', PICTURE],
			['W', 'headimg: ftp://a.cn/b.jpg', 'ftp://a.cn/b.jpg', PICTURE],
			['W', 'headimg: C:\\b.jpg', 'C:\\b.jpg', PICTURE],
			['W', 'headimg: undefined', 'undefined', PICTURE],
			['W', 'headimg: 36', '36', PICTURE],
		],
		'image-url-type': [
			['W', 'headimg: [https://a.cn/b.jpg]', '[https://a.cn/b.jpg]'],
			['W', 'headimg:\n - https://a.cn/b.jpg', '- https://a.cn/b.jpg'],
			['W', 'headimg:\n  url: https://a.cn/b.jpg', 'url: https://a.cn/b.jpg'],
		],
		'image-placeholder': [
			[
				'H',
				"headimg: 'https://picsum.photos/400/300?random=9374'",
				'https://picsum.photos/400/300?random=9374',
				PICTURE,
			],
			[
				'H',
				'headimg: https://placehold.co/600x400',
				'https://placehold.co/600x400',
				'headimg: https://n.sinaimg.cn/a.jpg',
			],
			[
				'H',
				'headimg: "http://www.dummyimage.com/6"',
				'http://www.dummyimage.com/6',
				'headimg: "https://n.sinaimg.cn/a.jpg"',
			],
		],
		'image-proxy': [
			[
				'H',
				"headimg: 'https://cors.example.workers.dev/?http://a.cn/b.jpg'",
				'https://cors.example.workers.dev/?http://a.cn/b.jpg',
				"headimg: 'http://a.cn/b.jpg'",
				'http://a.cn/b.jpg',
			],
			['H', 'headimg: https://p.cn/http://a.cn/b?c&d', 'https://p.cn/http://a.cn/b?c&d', 'headimg: http://a.cn/b?c&d'],
			[
				'H',
				'headimg: https://p.cn?url=http://a.cn/b&w=4',
				'https://p.cn?url=http://a.cn/b&w=4',
				'headimg: http://a.cn/b',
			],
			[
				'H',
				'headimg: https://p.cn/?src=https%3A%2F%2Fa.cn%2Fb.jpg',
				'https://p.cn/?src=https%3A%2F%2Fa.cn%2Fb.jpg',
				'headimg: https://a.cn/b.jpg',
			],
		],
	},
};
