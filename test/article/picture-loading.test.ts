// Which addresses no browser loads, judged by what browsers make of them; and which stand in for another.
import assert from 'node:assert/strict';
import { deadAddress, isStandIn } from '../../src/article/picture-loading';

/** A dead address, and what was meant where that is plain. */
const DEAD: Readonly<Record<string, string | undefined>> = {
	undefined: undefined,
	null: undefined,
	NaN: undefined,
	'[object Object]': undefined,
	'#': undefined,
	'#top': undefined,
	'about:blank': undefined,
	'file:///C:/a.jpg': undefined,
	'C:\\a.jpg': undefined,
	'blob:https://a.cn/1-2': undefined,
	'cid:a@b': undefined,
	'webkit-fake-url://a/b.jpg': undefined,
	'ttps://a.cn/b.jpg': undefined,
	'data:text/html,<img>': undefined,
	'https://a.cn/b.jpg,https://a.cn/c.jpg': 'https://a.cn/b.jpg',
	'http://a.cn/b.PNG； https://a.cn/c.jpg': 'http://a.cn/b.PNG',
	'https://a.cn/b.jpghttps://a.cn/c.jpg': 'https://a.cn/b.jpg',
	'data:image/png;base64,': undefined,
	'https://': undefined,
	'https:///': undefined,
	'//': undefined,
	'http://localhost/a.jpg': undefined,
	'http://localhost:4000/a.jpg': undefined,
	'http://127.0.0.1/a.jpg': undefined,
	'//192.168.1.9/a.jpg': undefined,
	'https://undefined/a.jpg': undefined,
	'https:https://a.cn/b.jpg': 'https://a.cn/b.jpg',
	'“https://a.cn/b.jpg”': 'https://a.cn/b.jpg',
	'”http://a.cn/b.jpg”': 'http://a.cn/b.jpg',
	'"https://a.cn/b.jpg"': 'https://a.cn/b.jpg',
	"'https://a.cn/b.jpg": 'https://a.cn/b.jpg',
	'http://https://a.cn/b.jpg?x=//y': 'https://a.cn/b.jpg?x=//y',
	'https://https//a.cn/b.jpg': 'https://a.cn/b.jpg',
	'https://http://a.cn/b.jpg': 'http://a.cn/b.jpg',
	'https:/a.cn/b.jpg': 'https://a.cn/b.jpg',
	'https:a.cn/b.jpg': 'https://a.cn/b.jpg',
	'https//a.cn/b.jpg': 'https://a.cn/b.jpg',
	'https：//a.cn/b.jpg': 'https://a.cn/b.jpg',
	'http;//a.cn/b.jpg': 'http://a.cn/b.jpg',
	'www.a.cn/b.jpg': 'https://www.a.cn/b.jpg',
	'n.sinaimg.cn/a/b.jpg': 'https://n.sinaimg.cn/a/b.jpg',
	'a.com.cn/b.jpg': 'https://a.com.cn/b.jpg',
};

const ALIVE: readonly string[] = [
	'',
	'a.jpg',
	'/a.jpg',
	'./a.jpg',
	'../images/a.b.jpg',
	'a/undefined.jpg',
	'undefined.jpg',
	'?a=b',
	'https://a.cn',
	'https://a.cn/b.jpg#c',
	'HTTP://A.CN/b.jpg',
	'//a.cn/b.jpg',
	'///a.cn/b.jpg',
	'https:\\\\a.cn\\b.jpg',
	'https://a.cn:8080/b.jpg',
	'https://u:p@a.cn/b.jpg',
	'https://[2001:db8::1]/b.jpg',
	'https://10.cn/b.jpg',
	'https://a.cn/?u=https://b.cn/c.jpg',
	'https://https.cn/b.jpg',
	'https://a.cn/x/https://b.cn/c.jpg',
	'https://a.cn/b.jpg?x=1,https://b.cn/c.jpg',
	'https://a.cn/b,c.jpg',
	'http:a/b.jpg', // a page of the same protocol looks for it beside itself
	'https:a/b.jpg',
	'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
	'data:;base64,R0lGODlhAQABAAAAACw=',
	'javascript:x()', // unsafe-html says so
	'{{ a }}', // Hexo makes another of it
	'2022/06/08/a.jpg',
	'images.old/a.jpg',
];

describe('addresses of pictures', () => {
	for (const [address, meant] of Object.entries(DEAD)) {
		it(`${address} is dead`, () => assert.deepEqual(deadAddress(address), { meant }));
	}
	for (const address of ALIVE) {
		it(`${address} is not`, () => assert.equal(deadAddress(address), undefined));
	}
	it('what is meant is not dead, and is what browsers make of no dead one', () => {
		for (const [address, meant] of Object.entries(DEAD)) {
			if (meant !== undefined) {
				assert.equal(deadAddress(meant), undefined);
				assert.notEqual(new URL(address, 'https://site.cn/2022/a/').href, new URL(meant).href);
			}
		}
	});
	it('some stand in for another', () => {
		for (const address of [
			'',
			'#',
			'about:blank',
			'data:image/png;base64,AA',
			'undefined',
			'/img/loading.gif',
			'/img/LOADING.GIF',
			'https://a.cn/t.gif?1',
		]) {
			assert.ok(isStandIn(address), address);
		}
		for (const address of [
			'https://a.cn/b.jpg',
			'/img/uploading.gif',
			'/loading/a.gif',
			'https://a.cn/port.gif',
			'/img/loading',
			'/img/d.jpg',
		]) {
			assert.ok(!isStandIn(address), address);
		}
	});
	it('take no time', () => {
		for (const piece of ['http:', 'a.', 'a-', '//', 'https//', 'www.', '.cn/']) {
			const start = process.cpuUsage().user;
			deadAddress(piece.repeat(100_000));
			isStandIn(piece.repeat(100_000));
			assert.ok(process.cpuUsage().user - start < 500_000, piece);
		}
	});
});
