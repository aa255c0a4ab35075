// What the front-matter rules say about real posts.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_OPTIONS, SEVERITIES } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { lint } from '../../lint';

const POSTS = '../shared/corpus/posts';
/** Has a test of its own: Sina's promos are defects, too. */
const RULES = FRONT_MATTER_RULES.filter(({ id }) => !id.startsWith('image-promo'));

/** Everything above a hint: file, line, rule and the reported text. */
const EXPECTED = [
	'ACM-34988153734.md:7 categories-nested - 图灵奖获得者',
	'Dribbble-35583027129.md:11 date-unreadable Invalid Date',
	'HexRays-35240416966.md:11 date-unreadable Invalid Date',
	`dtcj-old-34115596114.md:3 yaml-syntax """""""""""'谁发明了AI？'"""""""""""`,
	"dtcj-old-34115596114.md:10 image-url-empty ''",
];

describe('front matter of real posts', () => {
	const reports: string[] = [];
	const hints: string[] = [];

	before(function () {
		if (!existsSync(POSTS)) {
			this.skip();
		}
		for (const name of readdirSync(POSTS).sort()) {
			const text = readFileSync(path.join(POSTS, name), 'utf8');
			const context = { options: DEFAULT_OPTIONS, now: Date.UTC(2026, 0, 1), path: `source/_posts/a/${name}` };
			for (const { rule, severity, start, end } of lint(parsePost(text), RULES, context)) {
				const line = text.slice(0, start).split('\n').length;
				if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf('hint')) {
					reports.push(`${name}:${line} ${rule} ${text.slice(start, end)}`);
				} else {
					hints.push(rule);
				}
			}
		}
	});

	it('reports what is wrong, at its line, and nothing else', () => {
		assert.deepEqual(reports, EXPECTED);
	});

	it('hints at the empty line above each block that can be read, and at lead images from elsewhere', () => {
		const counts = new Map<string, number>();
		for (const id of hints) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		const expected = {
			'image-placeholder': 17,
			'image-proxy': 3,
			'title-underscore': 1,
		};
		assert.deepEqual(Object.fromEntries(counts), expected);
	});
});
