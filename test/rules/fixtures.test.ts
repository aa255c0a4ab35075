// Whole invented posts: what is found in each, line by line, and what cleaning makes of it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import type { Finding } from '../../src/engine/rule';
import { type Post, parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { formatMessage } from '../../src/text/message';
import { lint } from '../lint';
import { checkLaws } from '../oracle/laws';

const CONTEXT = { options: DEFAULT_OPTIONS, now: Date.UTC(2026, 0, 1), path: 'source/_posts/post.md' };

/** One finding a line: `8:1 information sina-comment: message`; a `*` where cleaning removes it. */
function describeFinding(post: Post, { start, severity, rule, message, isCleaned }: Finding): string {
	const line = post.text.slice(0, start).split('\n');
	const mark = isCleaned ? '*' : ' ';
	return `${mark} ${line.length}:${line.at(-1)!.length + 1} ${severity} ${rule}: ${formatMessage(message)}`;
}

describe('fixtures', () => {
	it('one of them holds a leftover of every kind', () => {
		const findings = readFileSync('test/fixtures/every-kind/findings.txt', 'utf8');
		const missing = RULES.filter(
			({ id, leftover, appliesTo }) => leftover && appliesTo && !findings.includes(` ${id}: `),
		);
		assert.deepEqual(missing, []);
	});
	for (const name of readdirSync('test/fixtures')) {
		describe(name, () => {
			const read = (file: string): string => readFileSync(`test/fixtures/${name}/${file}`, 'utf8');
			const post = parsePost(read('input.md'));

			it('is found to have the defects it was given', () => {
				const found = lint(post, RULES, CONTEXT).map((finding) => describeFinding(post, finding));
				assert.equal(`${found.join('\n')}\n`, read('findings.txt'));
			});
			it('is cleaned', () => {
				const isClean = !existsSync(`test/fixtures/${name}/cleaned.md`);
				assert.equal(clean(post, RULES, CONTEXT).text, read(isClean ? 'input.md' : 'cleaned.md'));
			});
			it('keeps the laws', () => checkLaws(post.text));
		});
	}
});
