// Other tools that work on such posts, each used as its documentation says; fetched when they are first measured.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The newest that run on Node 20. */
const VERSIONS = {
	'sanitize-html': '2.17.1',
	cheerio: '1.2.0',
	turndown: '7.2.5',
	'@mozilla/readability': '0.6.0',
	linkedom: '0.18.15',
	markdownlint: '0.40.0',
};

/** What each tool is measured at, and the package it is named by. */
export const PEERS = {
	'sanitize-html': 'allows tags and attributes',
	cheerio: 'parses, removes by selector, serialises',
	turndown: 'converts to Markdown',
	'@mozilla/readability': 'finds the article, with linkedom',
	markdownlint: 'checks the Markdown',
};

/** @param {string} name of a package */
export const versionOf = (name) => VERSIONS[name];

/** Installs the peers below `node_modules`, unless they are there, and returns the folder. */
export function installPeers() {
	const folder = path.resolve('node_modules/.cache/news-post/peers');
	const manifest = path.join(folder, 'package.json');
	const content = JSON.stringify({ private: true, dependencies: VERSIONS });
	if (existsSync(path.join(folder, 'node_modules')) && readFileSync(manifest, 'utf8') === content) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(manifest, content);
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0)
		throw new Error('The other tools could not be installed: name the parts to be measured without them');
	return folder;
}

/** The article without its front matter: none of the tools but one knows front matter. */
const articleOf = (text) => text.slice(Math.max(0, text.indexOf('\n---', 4) + 5));

const FURNITURE = '.appendQr_wrap, .app-kaihu-qr, .article-editor, style, script, ins.sinaads';

const LOADERS = {
	'sanitize-html'(require) {
		const sanitize = require('sanitize-html');
		const options = { allowedTags: [...sanitize.defaults.allowedTags, 'img'], allowedAttributes: false };
		return (text) => sanitize(articleOf(text), options);
	},
	cheerio(require) {
		const { load } = require('cheerio');
		return (text) => {
			const $ = load(articleOf(text), null, false);
			$(FURNITURE).remove();
			$('[cms-style]').removeAttr('cms-style');
			return $.html();
		};
	},
	turndown(require) {
		const service = new (require('turndown'))();
		return (text) => service.turndown(articleOf(text));
	},
	'@mozilla/readability'(require) {
		const { Readability } = require('@mozilla/readability');
		const { parseHTML } = require('linkedom');
		return (text) => new Readability(parseHTML(`<html><body>${articleOf(text)}</body></html>`).document).parse();
	},
	async markdownlint(_, folder) {
		const file = path.join(folder, 'node_modules/markdownlint/lib/exports-sync.mjs');
		const { lint } = await import(pathToFileURL(file).href);
		return (text) => lint({ strings: { post: text } });
	},
};

/**
 * The work of one tool, as a function from a post.
 * @param {string} name
 * @param {string} folder where the peers are installed
 */
export const loadPeer = (name, folder) => LOADERS[name](createRequire(path.join(folder, 'package.json')), folder);
