// Front matter after a blank line is coloured as VS Code colours it in the first line, and the values in it as what they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DATE_FORMATS } from '../../src/hexo/date';
import { tokensOf } from './tokens';

/** The scopes of the first token that holds a text, in front matter after a blank line. */
async function scopesOf(field: string, text: string): Promise<readonly string[]> {
	const lines = await tokensOf(`\n---\n${field}\n---\n`);
	return lines.flat().find((token) => token.text.includes(text))?.scopes ?? [];
}

describe('the colours of front matter', () => {
	it('are the same after a blank line as in the first', async () => {
		const text = readFileSync('test/grammar/cases/first-line.md', 'utf8');
		const [, ...lines] = await tokensOf(`\n${text}`);
		assert.deepEqual(lines, await tokensOf(text));
	});

	it('are the same with CRLF', async () => {
		const text = readFileSync('test/grammar/cases/blank-line.md', 'utf8');
		assert.deepEqual(await tokensOf(text.replaceAll('\n', '\r\n')), await tokensOf(text));
	});

	// Milliseconds are a number to YAML already.
	for (const { name, example } of DATE_FORMATS.filter((format) => format.name !== 'timestamp')) {
		for (const value of [example, `'${example}'`, `"${example}"`, `${example} # 甲`]) {
			it(`show a date (${name}): ${value}`, async () => {
				assert.equal((await scopesOf(`date: ${value}`, example)).at(-1), 'constant.numeric.date.yaml');
			});
		}
	}
	for (const value of ['Invalid Date', '2022年6月8日', 'yesterday', '甲 2024-05-08', '2024-05-08 甲']) {
		it(`show no date: ${value}`, async () => {
			assert.match((await scopesOf(`date: ${value}`, value)).at(-1)!, /^string/);
		});
	}
});
