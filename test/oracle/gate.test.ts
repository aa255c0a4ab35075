// The gate against a real Hexo: what it refuses would change the page, and what it lets through does not.
import assert from 'node:assert/strict';
import { KINDS, sidesOf } from '../engine/gate/neighbours';
import { changeOf } from './hexo/cleaning';
import { buildSite, type HexoPost } from './hexo/hexo';
import { asPosts, SURROUNDINGS } from './hexo/judge';

describe('what the gate refuses and lets through, on the pages of Hexo', function () {
	this.timeout(120_000);

	const articles = KINDS.flatMap(({ name, stays, goes }) => [
		...stays.map((marked) => ({ name, marked, changes: true })),
		...goes.map((marked) => ({ name, marked, changes: false })),
	]);
	const { config, machine } = SURROUNDINGS[0]!;
	let old: readonly HexoPost[] = [];
	let now: readonly HexoPost[] = [];

	before(async () => {
		const build = (texts: string[]) => buildSite({ posts: asPosts(texts), config }, machine);
		const sides = articles.map(({ marked }) => sidesOf(marked));
		old = (await build(sides.map((side) => side.before))).posts;
		now = (await build(sides.map((side) => side.without))).posts;
	});

	/** What readers see differently, or that there is no page any more. */
	const changeAt = (at: number): string | undefined => {
		const [one, other] = [old[at], now[at]];
		assert.ok(one?.built && one.content !== undefined, 'Hexo shows the post as it is');
		return other?.built && other.content !== undefined ? changeOf(one.content, other.content) : 'Hexo shows no post';
	};

	for (const [at, { name, marked, changes }] of articles.entries()) {
		it(`${name}: ${JSON.stringify(marked)} ${changes ? 'changes' : 'does not change'} the page`, () => {
			assert.equal(changeAt(at) !== undefined, changes, changeAt(at));
		});
	}
});
