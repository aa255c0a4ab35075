// What is wrong with the address of a picture, which piece of it, and how it was meant where that is certain.
import assert from 'node:assert/strict';
import { type WrongAddress, wrongAddress } from '../../src/fields/picture-address';

const ROWS: readonly (readonly [text: string, wrong: WrongAddress | undefined])[] = [
	['https://a.cn/b.jpg', undefined],
	['https://a.cn/b.jpg，', { kind: 'markup', meant: 'https://a.cn/b.jpg' }],
	['images/b.jpg，', { kind: 'relative' }],
	['“https://a.cn/b.jpg”', { kind: 'markup', meant: 'https://a.cn/b.jpg' }],
	['![https://c.cn](https://a.cn/b.jpg)', { kind: 'markup', meant: 'https://a.cn/b.jpg' }],
	['[https:///b.jpg]', { kind: 'markup' }],
	['[b.jpg]', { kind: 'markup' }],
	['images/a.jpg, b.jpg', { kind: 'several' }],
	['https://a.cn/a.jpg, ;, https://a.cn/b.jpg', { kind: 'several', meant: 'https://a.cn/a.jpg' }],
	['https://a.cn/a b.jpg, https://a.cn/c.jpg', { kind: 'several' }],
	['https://https://a.cn/a.jpg', { kind: 'several', meant: 'https://a.cn/a.jpg' }],
	['a.jpg', { kind: 'relative' }],
	['HTTPS：//a.cn/b.jpg', { kind: 'relative', meant: 'https://a.cn/b.jpg' }],
	[' //a.cn/b.jpg', { kind: 'protocol', piece: { index: 1, length: 2 }, meant: 'https://a.cn/b.jpg' }],
	['https://a.cn/b&foo;c.jpg', undefined],
	['https://&lt;a.cn/b.jpg', { kind: 'entity' }],
	['https://a.cn/b&amp;c.jpg', { kind: 'entity', meant: 'https://a.cn/b&c.jpg' }],
];

describe('the address of a picture', () => {
	for (const [text, wrong] of ROWS) {
		it(`${JSON.stringify(text)}: ${wrong?.kind ?? 'nothing'}`, () => assert.deepEqual(wrongAddress(text), wrong));
	}
});
