// The rules that see a whole site, on the command line: their examples as sites in folders, all checked in one run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Example, RuleInfo } from '../../src/engine/rule';
import { SITE_FILE } from '../../src/hexo/site';
import { documentationOf } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';
import { FINE, newsPost, type Run, temporaryFolder, writeTree } from './command';

interface Entry {
	readonly file: string;
	readonly rule: string;
	readonly message: string;
	readonly start: { readonly offset: number };
	readonly end: { readonly offset: number };
	readonly related?: readonly { readonly file: string; readonly start: object }[];
}

const check = (folder: string, ...args: string[]): Run => newsPost(['check', ...args], { cwd: folder });
const entriesIn = (folder: string, ...args: string[]): Entry[] =>
	JSON.parse(check(folder, '--format', 'json', ...args).stdout);

/** The files of an example: of a rule about settings, its text is those. */
function filesOf({ part }: RuleInfo, { path: file, text, config, beside }: Example): Record<string, string> {
	return part === 'site'
		? { ...beside, [SITE_FILE]: text }
		: { ...beside, [SITE_FILE]: `${config ?? 'title: 甲'}\n`, [file!]: text };
}

describe('rules that see a whole site', () => {
	const examples = ALL_RULES.flatMap((rule) =>
		documentationOf(rule)
			.examples.filter(({ beside }) => beside)
			.map((example, index) => ({ rule, example, site: `${rule.id}-${index}` })),
	);
	let folder: string;
	let entries: Entry[];

	before(() => {
		folder = temporaryFolder();
		for (const { rule, example, site } of examples) {
			writeTree(path.join(folder, site), filesOf(rule, example));
		}
		entries = entriesIn(folder, '.');
	});

	it('there are some', () => assert.ok(examples.length > 15));
	for (const { rule, example, site } of examples) {
		it(`${site} is told of as its page says`, () => {
			const file = path.join(site, rule.part === 'site' ? SITE_FILE : example.path!);
			const text = readFileSync(path.join(folder, file), 'utf8');
			const found = entries.filter((entry) => entry.file === file && entry.rule === rule.id);
			assert.deepEqual(
				found.map(({ start, end }) => text.slice(start.offset, end.offset)),
				example.reports ?? [],
			);
			for (const { related, message } of rule.part === 'site' ? [] : found) {
				assert.ok(related!.length > 0, message);
				for (const other of related!) {
					assert.ok(Object.keys(example.beside!).some((name) => other.file === path.join(site, name)));
				}
			}
		});
	}

	const titled = (title: string, more = ''): string =>
		FINE.replace(/title: .*/, `title: ${title}`).replace('categories:', `${more}categories:`);
	const rules = (entry: Entry): string => `${entry.file} ${entry.rule}`;
	const ofSite = ({ rule }: Entry): boolean => /^(?:same-|site-|category-lookalike)/.test(rule);

	it('each of the posts leads to the others, in the order of their files', () => {
		const site = temporaryFolder();
		const names = ['a.md', 'b.html', 'c.markdown'].map((name) => `source/_posts/x/${name}`);
		writeTree(site, {
			...Object.fromEntries(names.map((name) => [name, titled(name, 'permalink: x/\n')])),
			'_config.yml': 'title: 甲\n',
		});
		const found = entriesIn(site, 'source').filter(({ rule }) => rule === 'same-address');
		assert.deepEqual(
			found.map(({ file, related }) => [file, related!.map((one) => one.file)]),
			names.map((name) => [name, names.filter((other) => other !== name)]),
		);
		assert.deepEqual(found[0]!.related![0]!.start, { line: 2, column: 8, offset: 11 });
		assert.match(found[0]!.message, /^Hexo writes this post and 2 others to one address/);
	});

	it('say nothing of a post alone, and count nothing of posts that were picked out', () => {
		const site = temporaryFolder();
		const text = titled('甲').replace('2024-03-09 08:30:00', 'Sat, 09 Mar 2024 00:30:00 GMT');
		writeTree(site, {
			'source/_posts/a.md': text,
			'source/_posts/a.html': text,
			'_config.yml': 'timezone: Asia/Shanghai\n',
		});
		const [a, b] = ['source/_posts/a.md', 'source/_posts/a.html'] as const;
		assert.deepEqual(entriesIn(site, a).filter(ofSite), []);
		assert.deepEqual(entriesIn(site, a, b).filter(ofSite).map(rules), [
			`${b} same-address`,
			`${b} same-article`,
			`${a} same-address`,
			`${a} same-article`,
		]);
		const all = entriesIn(site, '.').filter(ofSite);
		assert.equal(all.length, 5);
		assert.deepEqual(
			all.filter(({ rule }) => rule === 'site-clock').map(({ file, message }) => [file, message]),
			[
				[
					'_config.yml',
					'2 of 2 posts are published 8 hours early where the build runs in UTC: set TZ=Asia/Shanghai there',
				],
			],
		);
	});

	it('call no suppression unused, and count nothing, where only a part of a site is looked at', () => {
		const both = temporaryFolder();
		const early = 'Sat, 09 Mar 2024 00:30:00 GMT';
		const post = (title: string) => titled(title).replace('2024-03-09 08:30:00', early);
		const needed = titled('甲 # news-post-disable-line same-article');
		writeTree(both, {
			'a/_config.yml': 'timezone: Asia/Shanghai\n',
			'a/source/_posts/x.md': post('一').replace('图书馆周六', '图书馆周日'),
			'b/_config.yml': 'timezone: Asia/Shanghai\n',
			'b/source/_posts/new/1.md': needed,
			'b/source/_posts/new/2.md': post('二').replace('图书馆周六', '图书馆周一'),
			'b/source/_posts/old/1.md': titled('甲'),
		});
		const told = (...args: string[]) =>
			entriesIn(both, ...args)
				.filter(({ rule }) => ['unused-suppression', 'site-clock'].includes(rule))
				.map(rules);
		assert.deepEqual(told('b/source/_posts/new/1.md', 'b/source/_posts/new/2.md'), []);
		assert.deepEqual(told('b/source/_posts/new'), []);
		assert.deepEqual(told('a', 'b/source/_posts/new/1.md', 'b/source/_posts/new/2.md'), ['a/_config.yml site-clock']);
		assert.deepEqual(told('b/source/_posts'), ['b/_config.yml site-clock']);
	});

	it('keep sites apart', () => {
		const both = temporaryFolder();
		const text = titled('甲');
		writeTree(both, {
			'a/source/_posts/x.md': text,
			'a/_config.yml': 'title: 甲\n',
			'b/source/_posts/x.md': text,
			'b/_config.yml': 'title: 乙\n',
			'c/source/_posts/x.md': text,
			'd/source/_posts/x.md': text,
		});
		assert.deepEqual(entriesIn(both, '.').filter(ofSite), []);
	});

	it('can be suppressed, turned off, and known from a baseline; no suppression of theirs is called unused for want of others', () => {
		const site = temporaryFolder();
		const config = 'title: 甲\n';
		const text = titled('甲 # news-post-disable-line same-article');
		const [a, b] = ['source/_posts/a.md', 'source/_posts/b.md'] as const;
		writeTree(site, { [a]: text, [b]: titled('甲'), '_config.yml': config });
		const all = [...entriesIn(site, '.'), ...entriesIn(site, a)].filter(({ rule }) => rule !== 'site-front-matter');
		assert.deepEqual(all.map(rules), [`${b} same-article`]);
		assert.equal(check(site, '--baseline', 'known.json', '--write-baseline', '.').code, 0);
		assert.match(
			check(site, '--baseline', 'known.json', '.').stdout,
			/^No findings in 2 posts\. In the baseline: 1 more/,
		);
		writeTree(site, { '.news-post.json': '{ "severity": { "same": "off" } }' });
		assert.deepEqual(entriesIn(site, '.'), []);
	});

	it('are the same with several threads', () => {
		const site = temporaryFolder();
		const posts = Array.from({ length: 230 }, (_, index) => [
			`source/_posts/${String(index).padStart(3, '0')}.md`,
			titled(`'${index % 115}'`, index % 2 === 0 ? 'permalink: p/\n' : ''),
		]);
		writeTree(site, { ...Object.fromEntries(posts), '_config.yml': 'title: 甲\n' });
		const [one, two] = ['1', '2'].map((jobs) => check(site, '--format', 'json', '--jobs', jobs, '.').stdout);
		assert.equal(one, two);
		const found: Entry[] = JSON.parse(one!);
		assert.equal(found.filter(({ rule }) => rule === 'same-article').length, 230);
		const addresses = found.filter(({ rule }) => rule === 'same-address');
		assert.equal(addresses.length, 115);
		assert.ok(addresses.every(({ related }) => related!.length === 10));
	});
});
