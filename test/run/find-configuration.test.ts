// Which configuration holds for a folder, in a tree of files that is only told.
import assert from 'node:assert/strict';
import { configurationFinder } from '../../src/run/find-configuration';

/** The folder whose configuration holds for another one, where these files are. */
async function holds(folder: string, files: readonly string[], top = '/'): Promise<string | undefined> {
	const looked: string[] = [];
	const finder = configurationFinder({
		async read(at, name) {
			looked.push(at);
			return files.includes(`${at}/${name}`) ? '{}' : undefined;
		},
		has: async (at, name) => files.some((file) => file === `${at}/${name}` || file.startsWith(`${at}/${name}/`)),
		isTop: (at) => at === top,
		above: (at) => (at === '' ? undefined : at.slice(0, at.lastIndexOf('/'))),
	});
	const [found] = await Promise.all([finder.find(folder), finder.find(folder)]);
	assert.deepEqual(looked, [...new Set(looked)], 'each folder is looked at once');
	return found?.folder;
}

describe('the configuration of a post', () => {
	it('is the nearest one, and none is merged with another', async () => {
		const files = ['/site/.news-post.json', '/site/source/_posts/.news-post.json', '/site/_config.yml'];
		assert.equal(await holds('/site/source/_posts/2024', files), '/site/source/_posts');
		assert.equal(await holds('/site/source', files), '/site');
	});
	for (const boundary of ['_config.yml', '.git/HEAD', '.git']) {
		it(`is looked for up to the folder of ${boundary}, and not beyond`, async () => {
			const file = `/home/site/${boundary}`;
			assert.equal(await holds('/home/site/source', ['/home/site/.news-post.json', file]), '/home/site');
			assert.equal(await holds('/home/site/source', ['/home/.news-post.json', file]), undefined);
		});
	}
	it('is not looked for above the topmost folder', async () => {
		assert.equal(await holds('/home/work/posts', ['/home/.news-post.json'], '/home/work'), undefined);
		assert.equal(await holds('/home/work/posts', ['/home/work/.news-post.json'], '/home/work'), '/home/work');
		assert.equal(await holds('/home/work/posts', ['/.news-post.json']), '');
	});
});
