import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import type { PageData } from '../../src/report/page-data';
import { reportOf } from '../../src/report/report';
import { isReportPage, reportPage } from '../../src/report/report-page';
import { formatMessage, type Message } from '../../src/text/message';
import { summary } from './summaries';

const ENGLISH = { tag: 'en', translate: formatMessage };
const HEAD = { name: 'source/_posts', time: Date.UTC(2024, 4, 1), unread: 0 };
const EVIL = '</script><img src=x onerror=alert(1)><!--';

const pageOf = (posts: Parameters<typeof reportOf>[0], head = HEAD, language = ENGLISH): string =>
	reportPage(reportOf(posts), head, language);

interface Element {
	readonly nodeName: string;
	readonly value?: string;
	readonly attrs?: readonly { readonly name: string; readonly value: string }[];
	readonly childNodes?: readonly Element[];
}

/** Every element of a page, as browsers read it. */
function elementsOf(page: string): Element[] {
	const all = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(all)];
	return all(parse(page) as unknown as Element);
}

const contentOf = ({ childNodes = [] }: Element): string => childNodes.map(({ value }) => value).join('');

const attribute = ({ attrs = [] }: Element, name: string): string | undefined =>
	attrs.find((one) => one.name === name)?.value;

const dataOf = (page: string): PageData => {
	const data = elementsOf(page).find((element) => attribute(element, 'id') === 'data');
	return JSON.parse(contentOf(data!)) as PageData;
};

describe("the report's page", () => {
	it('shows what comes from posts as text, wherever it stands', () => {
		const evil = summary(`${EVIL}/${EVIL}.md`, [[EVIL, 'error', 1]], { title: EVIL });
		const page = pageOf([evil], { ...HEAD, name: EVIL });
		const names = elementsOf(page).map(({ nodeName }) => nodeName);
		assert.ok(!names.includes('img'));
		assert.equal(names.filter((name) => name === 'script').length, 2);
		assert.ok(!names.includes('#comment'));
		const { posts, rules } = dataOf(page);
		assert.deepEqual([posts[0]![2], rules[0]![0]], [EVIL, EVIL]);
		const [folder] = dataOf(page).folders[0]!;
		assert.equal(`${folder}/${posts[0]![1]}`, `${EVIL}/${EVIL}.md`);
	});

	it('allows nothing but its own script and style', () => {
		const elements = elementsOf(pageOf([summary('a.md')]));
		const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')!;
		const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const contents = (name: string): string[] =>
			elements.filter(({ nodeName, attrs }) => nodeName === name && attrs!.length === 0).map(contentOf);
		assert.deepEqual(attribute(policy, 'content')!.split('; '), [
			"default-src 'none'",
			...contents('script').map((text) => `script-src ${hash(text)}`),
			...contents('style').map((text) => `style-src ${hash(text)}`),
			"base-uri 'none'",
			"form-action 'none'",
		]);
		assert.equal(contents('script').length, 1);
		assert.deepEqual(
			elements.filter((element) => ['style', 'onclick', 'src', 'srcset'].some((name) => attribute(element, name))),
			[],
		);
		const links = elements.map((element) => attribute(element, 'href')).filter((link) => link !== undefined);
		assert.ok(links.length > 0 && links.every((link) => link.startsWith('#')));
	});

	it('is written in the language that it is given', () => {
		const texts = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
		const translate = ({ text, args }: Message): string =>
			formatMessage({ text: texts[text] ?? text, ...(args && { args }) });
		const page = pageOf([summary('a.md')], { ...HEAD, unread: 2 }, { tag: 'zh-CN', translate });
		assert.match(page, /<html lang="zh-CN">/);
		assert.match(page, /<h2 id="rules-heading">规则<\/h2>/);
		assert.match(page, /检查时间：2024年5月1日.* · 无法检查的文件：2</);
		assert.equal(dataOf(page).texts.range, '{0}–{1}，共 {2}');
	});

	it('says how many files could not be checked, if there are any', () => {
		assert.match(pageOf([], { ...HEAD, unread: 3 }), /Files that could not be checked: 3<\//);
		assert.match(pageOf([]), /<p>Checked on [^·<]+<\/p>/);
	});

	it('knows itself', () => {
		assert.ok(isReportPage(pageOf([])));
		assert.ok(!isReportPage('<!doctype html><title>x</title>'));
	});

	describe('months as columns', () => {
		const columnsOf = (...months: string[]): string[] => {
			const page = pageOf(months.map((month, index) => summary(`${index}.md`, [], { month })));
			return elementsOf(page)
				.filter(({ nodeName }) => nodeName === 'title')
				.map(contentOf)
				.slice(1);
		};
		it('has a column for each month with posts, and gaps for the others', () => {
			const page = pageOf(['2023-11', '2024-02', '2024-02'].map((month, at) => summary(`${at}.md`, [], { month })));
			const rects = [...page.matchAll(/<g>.*?x="([\d.]+)%".*?height="([\d.]+)"\/><\/g>/g)].map(([, x, height]) => [
				x,
				height,
			]);
			assert.deepEqual(rects, [
				['0.4167', '48.00'],
				['12.9167', '96.00'],
			]);
		});
		it('leaves out a time without end, and posts without a date', () => {
			assert.deepEqual(columnsOf('1970-01', '2024-01', ''), ['1970-01: Nothing found 1', '2024-01: Nothing found 1']);
		});
		it('is left out where there is one month', () => {
			assert.deepEqual(columnsOf('2024-01', ''), []);
		});
	});

	it('of 20,000 posts is small', () => {
		const posts = Array.from({ length: 20_000 }, (_, index) =>
			summary(
				`source/_posts/channel-${index % 50}/${index}-青山镇图书馆周六开放到晚上九点.md`,
				[
					['image-referrer', 'warning', index % 9],
					['sina-comment', 'information', index % 7, index % 7],
					['blank-run', 'hint', index % 5],
					['sina-attribute', 'hint', 1 + (index % 40)],
				],
				{ title: `${index} 青山镇图书馆周六开放到晚上九点，读者一次可以借十本书，借期为四个星期` },
			),
		);
		const bytes = Buffer.byteLength(pageOf(posts));
		assert.ok(bytes < 15_000_000, `${bytes} bytes`);
	});
});
