// The report's page in a browser, from a file: texts of posts stay texts, tables sort, filter and turn pages by keyboard.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inlined } from '../../scripts/build/inlined.mjs';
import { bundle, run } from '../../scripts/sources.mjs';
import { openBrowser } from '../host/browser.mjs';
import { temporaryFolder } from '../host/cleanup.mjs';
import { root } from '../host/paths.mjs';

const EVIL = '</script><img src=x onerror="globalThis.isRun = true">';
const MANY = 20_000;
/** Milliseconds. */
const SORT_BUDGET = 300;

/** A summary of a post as a check gives it. */
const summary = (name, counts, { title = `标题 ${name}`, month = '2024-03', cleaned = 0, rules } = {}) => {
	const found = rules ?? [
		['yaml-syntax', 'error'],
		['title-missing', 'warning'],
		['sina-comment', 'information'],
		['blank-run', 'hint'],
	];
	const all = found.map(([rule, severity], index) => ({
		rule,
		severity,
		findings: counts[index],
		cleaned: rule === 'sina-comment' ? cleaned : 0,
		message: { text: `What ${rule} says` },
	}));
	return { kind: 'post', name, title, month, counts, rules: all.filter(({ findings }) => findings > 0) };
};

describe("the report's page", () => {
	let browser;
	let page;
	let remove;
	let pageOf;
	let folder;
	const wrong = [];

	before(async () => {
		const source = `export { reportOf } from './src/report/report';
			export { reportPage } from './src/report/report-page';
			export { formatMessage } from './src/text/message';`;
		const { reportOf, reportPage, formatMessage } = run(await bundle(source, [inlined]));
		pageOf = (posts) =>
			reportPage(reportOf(posts), { name: EVIL, time: 0, unread: 0 }, { tag: 'en', translate: formatMessage });
		({ folder, remove } = temporaryFolder());
		browser = await openBrowser(folder);
		page = browser.page;
		page.on('console', (message) => wrong.push(message.text()));
		page.on('pageerror', (error) => wrong.push(error.message));
	});
	after(async () => {
		await browser.close();
		remove();
	});

	async function show(posts, scheme = 'light') {
		const file = path.join(folder, 'report.html');
		writeFileSync(file, pageOf(posts));
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(pathToFileURL(file).href);
	}

	const table = (id) => page.locator(`#${id}`);
	const heading = (id, name) => table(id).getByRole('button', { name, exact: true });
	const titles = () => table('posts').locator('.title').allInnerTexts();
	const picture = (name) =>
		page.screenshot({ path: path.join(root, 'artifacts', `report-${name}.png`), fullPage: true });

	describe('of posts with names that look like HTML', () => {
		before(() => show([summary(`a<b>/${EVIL}.md`, [1, 0, 0, 0], { title: EVIL, rules: [[EVIL, 'error']] })]));

		it('shows them as text, and runs nothing', async () => {
			assert.deepEqual(await titles(), [EVIL]);
			assert.deepEqual(await table('posts').locator('.path').allInnerTexts(), [`a<b>/${EVIL}.md`]);
			assert.equal(await page.locator('h1').innerText(), EVIL);
			assert.equal(await table('rules').locator('tbody button').innerText(), EVIL);
			assert.match(await table('rules').locator('.message').innerText(), /says$/);
			assert.equal(await page.locator('img').count(), 0);
			assert.equal(await page.evaluate(() => globalThis.isRun), undefined);
		});

		it('would not even run what got into it', async () => {
			await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), EVIL);
			await page.locator('img').waitFor({ state: 'attached' });
			assert.equal(await page.evaluate(() => globalThis.isRun), undefined);
			const told = wrong.splice(0);
			assert.ok(told.length > 0 && told.every((text) => text.includes('Content Security Policy')), told.join('\n'));
		});
	});

	describe('of a few posts', () => {
		before(() =>
			show([
				summary('x/one.md', [0, 1, 0, 9], { title: '甲', month: '2024-01' }),
				summary('x/two.md', [1, 0, 12, 0], { title: '乙', month: '2024-03', cleaned: 10 }),
				summary('y/three.md', [0, 0, 100, 0], { title: '丙', month: '', cleaned: 100 }),
				summary('fine.md', [0, 0, 0, 0], { title: '丁', month: '2024-03' }),
			]),
		);

		it('has the worst post first, and figures that add up', async () => {
			assert.deepEqual(await titles(), ['乙', '甲', '丙', '丁']);
			assert.deepEqual(await page.locator('dd').allInnerTexts(), [
				'4',
				'3\n75%',
				'123',
				'110\nLeftovers that Clean Sina Article removes',
			]);
			assert.equal(await page.locator('.chart g').count(), 2);
			assert.equal(await table('leftovers').locator('tbody tr').count(), 2);
		});

		it('sorts figures as numbers, the largest first, and says how', async () => {
			await heading('posts', 'Information').click();
			assert.deepEqual(await titles(), ['丙', '乙', '甲', '丁']);
			const sorted = table('posts').locator('[aria-sort]');
			assert.equal(await sorted.getAttribute('aria-sort'), 'descending');
			await heading('posts', 'Information').click();
			assert.deepEqual(await titles(), ['甲', '丁', '乙', '丙']);
			assert.equal(await sorted.getAttribute('aria-sort'), 'ascending');
			await heading('posts', 'Post').click();
			assert.deepEqual(await titles(), ['丁', '甲', '乙', '丙']);
			assert.equal(await sorted.innerText(), 'Post');
		});

		it('is used by keyboard', async () => {
			await heading('posts', 'Hint').focus();
			await page.keyboard.press('Enter');
			assert.equal((await titles())[0], '甲');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			assert.equal((await titles())[0], '丙');
			assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Cleaned away');
		});

		it('shows the posts of a rule, a folder or a month, and all of them again', async () => {
			await table('rules').getByRole('button', { name: 'title-missing' }).press('Enter');
			assert.deepEqual(await titles(), ['甲']);
			await page.keyboard.press('Enter'); // the focus is on what takes it back
			assert.equal((await titles()).length, 4);
			await table('folders').getByRole('button', { name: 'x', exact: true }).click();
			assert.deepEqual((await titles()).sort(), ['乙', '甲'].sort());
			await table('months').getByRole('button', { name: 'No date' }).click();
			assert.deepEqual(await titles(), ['丙']);
			await page.getByRole('button', { name: 'Show all posts' }).click();
			assert.equal((await titles()).length, 4);
		});

		it('is light by day and dark by night', async () => {
			const paper = () => page.evaluate(() => Number(getComputedStyle(document.body).backgroundColor.match(/\d+/)[0]));
			await picture('few-light');
			assert.ok((await paper()) > 200);
			await page.emulateMedia({ colorScheme: 'dark' });
			await picture('few-dark');
			assert.ok((await paper()) < 60);
			await page.emulateMedia({ media: 'print' });
			assert.ok((await paper()) > 200);
			assert.ok(!(await table('posts').locator('input').isVisible()));
			await page.emulateMedia({ media: 'screen' });
		});
	});

	describe(`of ${MANY} posts`, () => {
		before(() =>
			show(
				Array.from({ length: MANY }, (_, index) => {
					const counts = [index % 997 === 0 ? 1 : 0, index % 9, (index * 7) % 31, (index * 13) % 101];
					const month = `20${10 + (index % 15)}-0${1 + (index % 9)}`;
					return summary(`source/_posts/channel-${index % 50}/${index}.md`, counts, { month, cleaned: index % 40 });
				}),
			),
		);

		it('shows a page of them at a time, and turns it', async () => {
			assert.equal(await table('posts').locator('tbody tr').count(), 25);
			const range = table('posts').locator('.range');
			assert.equal(await range.innerText(), '1–25 of 20,000');
			const next = table('posts').getByRole('button', { name: 'Next page' });
			await next.press('Enter');
			assert.equal(await range.innerText(), '26–50 of 20,000');
			await table('posts').getByRole('button', { name: 'Previous page' }).press('Enter');
			assert.equal(await range.innerText(), '1–25 of 20,000');
			await picture('many-light');
		});

		it('filters by title, path and rule', async () => {
			const input = table('posts').getByRole('searchbox');
			await input.fill('CHANNEL-7/1907.');
			assert.deepEqual(await titles(), ['标题 source/_posts/channel-7/1907.md']);
			assert.equal(await table('posts').locator('.count').innerText(), '1 of 20,000');
			await input.fill('yaml-syntax');
			assert.equal(await table('posts').locator('.count').innerText(), '21 of 20,000');
			await input.fill('nowhere');
			assert.equal(await table('posts').locator('tbody').innerText(), 'Nothing matches.');
			await input.fill('');
			assert.equal(await table('posts').locator('.range').innerText(), '1–25 of 20,000');
		});

		it(`sorts within ${SORT_BUDGET} ms, drawn on the screen`, async () => {
			for (const name of ['Post', 'Month', 'Warning', 'Hint']) {
				for (let turn = 0; turn < 2; turn++) {
					const taken = await heading('posts', name).evaluate(async (button) => {
						const start = performance.now();
						button.click();
						await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
						return performance.now() - start;
					});
					assert.ok(taken < SORT_BUDGET, `${name}: ${taken} ms`);
				}
			}
		});
	});

	describe('at the end', () => {
		it('has said nothing in the console, and asked nothing of any other machine', () => {
			assert.deepEqual(wrong, []);
			assert.deepEqual([...browser.refused], []);
		});
	});
});
