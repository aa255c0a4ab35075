// Runs in a process of its own: builds the site in a folder with a real Hexo, and writes into a file what became of each post.
//
// Hexo takes the machine's time zone from `TZ`, which counts only when a process starts. Measured with Hexo 8.1.2:
// - A renderer counts only when it is loaded before `load()`: without one for `.md` there are no posts at all.
// - A post that cannot be processed is told to the log (“Process failed”) and left out; `hexo generate` still exits with 0.
// - A post that cannot be rendered stops the whole site. Here it is noted, and the others go on.
import { statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Hexo from 'hexo';

const require = createRequire(import.meta.url);
const [folder, answer] = process.argv.slice(2);
const hexo = new Hexo(folder, { silent: true });
await hexo.init();
await hexo.loadPlugin(require.resolve('hexo-renderer-marked'));

/** Messages by the path of the post below `source`. */
const unprocessed = new Map();
const unrendered = new Map();

hexo.log.error = ({ err }, message, ...[file]) => {
	// The log colours the path.
	if (message?.startsWith('Process failed')) unprocessed.set(plain(file), plain(err.message));
};

const { render } = hexo.post;
hexo.post.render = function (source, data) {
	return render.call(this, source, data).catch((error) => {
		unrendered.set(data.source, plain(error.message).replace(`${data.source} `, ''));
		return data;
	});
};

/** Without the colours of a terminal, and without the lines of the source that Hexo shows below a message. */
function plain(text) {
	const [message] = String(text)
		.replace(/\u001b\[\d+m/g, '')
		.split(/\n *(?:=====|\d+ \|)/);
	return message.replace(/\s+/g, ' ').trim();
}

let failure;
await hexo.load().catch((error) => {
	failure = plain(error.message);
});

const posts = new Map(
	hexo
		.model('Post')
		.toArray()
		.map((post) => [post.source, post]),
);

/** A category's names, from the topmost one. */
function pathOf(category) {
	const above = category.parent === undefined ? undefined : hexo.model('Category').findById(category.parent);
	return [...(above ? pathOf(above) : []), category.name];
}

function describe(file) {
	const post = posts.get(file);
	if (!post) return { file, built: false, reason: unprocessed.get(file) };
	const [instant, updated] = [post.date.valueOf(), post.updated.valueOf()];
	const { birthtime, mtime } = statSync(post.full_source);
	const error = unrendered.get(file);
	return {
		file,
		built: true,
		title: post.title,
		instant,
		isFileTime: instant === birthtime.getTime(),
		updated,
		isFileUpdate: updated === mtime.getTime(),
		address: post.path,
		categories: post.categories.toArray().map(pathOf),
		tags: post.tags.toArray().map(({ name }) => name),
		layout: post.layout,
		published: post.published,
		hasFrontMatter: post._content !== post.raw,
		source: post._content,
		...(error === undefined ? { content: post.content } : { error }),
	};
}

const files = [...posts.keys(), ...unprocessed.keys()];
const described = files.map((file) => ({ ...describe(file), file: path.posix.relative('_posts', file) }));
writeFileSync(answer, JSON.stringify({ failure, posts: described }));
