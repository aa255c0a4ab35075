// What the formats make of a finding that leads to other places, and of texts that mean something to who reads them.
import assert from 'node:assert/strict';
import type { FileReport } from '../../src/report/file-report';
import { githubFormat } from '../../src/report/github';
import { jsonFormat } from '../../src/report/json';
import { sarifFormat } from '../../src/report/sarif';
import { Tally } from '../../src/report/tally';
import { textFormat } from '../../src/report/text';
import { formatMessage } from '../../src/text/message';

const start = { line: 2, column: 3, offset: 9 };
const end = { line: 4, column: 1, offset: 19 };
const finding = {
	rule: 'sina-ad',
	severity: 'hint',
	message: { text: 'A 100% {0}', args: ['ad:\r\nhere'] },
	start,
	end,
	isCleaned: true,
	region: 0,
	related: [{ file: 'b.md', message: { text: 'its end' }, start, end }],
} as const;
const report = (file: string): FileReport => ({ kind: 'post', file, findings: [finding] });
const localize = formatMessage;
const nothing = new Tally();

describe('the formats of reports', () => {
	it('json and sarif have the places that a finding leads to', () => {
		const json = jsonFormat((message) => localize(message));
		const [entry] = JSON.parse(json.start() + json.file(report('a.md')) + json.end(nothing));
		assert.deepEqual(entry.related, [{ file: 'b.md', message: 'its end', start, end }]);
		const { relatedLocations } = resultOf('a.md');
		assert.equal(relatedLocations[0].message.text, 'its end');
		assert.equal(relatedLocations[0].physicalLocation.artifactLocation.uri, 'b.md');
	});
	it('github escapes texts, and names columns only within a line', () => {
		const line = githubFormat((message) => localize(message)).file(report('a,b:c.md'));
		assert.equal(line, '::notice file=a%2Cb%3Ac.md,line=2,endLine=4,title=sina-ad::A 100%25 ad:%0D%0Ahere\n');
	});
	it('text stays on one line', () => {
		const text = textFormat(
			(message) => localize(message),
			(_, one) => one,
			true,
		);
		assert.equal(text.file(report('a\nb.md')), 'a\\u000ab.md:2:3: hint A 100% ad: here (sina-ad)\n');
	});
	it('text shows no control characters and none that turn the direction of writing', () => {
		const quoted = { ...finding, message: { text: '甲\u009B31m\u202E乙\u2067\u200F丙\u061C\u2028丁' } };
		const text = textFormat(
			(message) => localize(message),
			(_, one) => one,
			true,
		);
		const line = text.file({ kind: 'post', file: 'a.md', findings: [quoted] });
		assert.equal(line, 'a.md:2:3: hint 甲 31m 乙 丙 丁 (sina-ad)\n');
	});
	const uris: [path: string, uri: string][] = [
		['a b/中.md', 'a%20b/%E4%B8%AD.md'],
		['/x/a#?.md', 'file:///x/a%23%3F.md'],
		['C:\\news\\a.md', 'file:///C:/news/a.md'],
		['a\\b.md', 'a/b.md'],
		['a:b.md', 'a%3Ab.md'],
		['\uD800.md', '%EF%BF%BD.md'],
	];
	for (const [path, uri] of uris) {
		it(`sarif writes ${JSON.stringify(path)} as ${uri}`, () => {
			assert.equal(resultOf(path).locations[0].physicalLocation.artifactLocation.uri, uri);
		});
	}
});

function resultOf(path: string) {
	const format = sarifFormat(
		(message) => localize(message),
		'1',
		() => ({ summary: 's', page: undefined }),
	);
	return JSON.parse(format.start() + format.file(report(path)) + format.end(nothing)).runs[0].results[0];
}
