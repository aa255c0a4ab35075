// The formats of findings as the command line prints them, the baseline, and what is left out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { languageOf } from '../../scripts/generate/languages';
import { FORMATS } from '../../src/cli/request';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { FINE, newsPost, SINA, temporaryFolder, UNTITLED, writeTree } from './command';

/** Ajv knows no draft 4, which differs from what it knows only in words that this schema does not have. */
const {
	$schema: _draft,
	id: _id,
	...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));

const tree = { 'a.md': UNTITLED, 'b.md': SINA, 'posts/金 融%,.md': `${UNTITLED}${SINA.slice(SINA.indexOf('<!--'))}` };

/** What is looked at of a SARIF file. */
interface Log {
	readonly runs: readonly {
		readonly columnKind: string;
		readonly results: readonly {
			readonly ruleId: string;
			readonly ruleIndex: number;
			readonly partialFingerprints: Readonly<Record<string, string>>;
			readonly locations: readonly {
				readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
			}[];
		}[];
		readonly tool: {
			readonly driver: {
				readonly rules: readonly { id: string; shortDescription: { text: string }; help: { markdown: string } }[];
			};
		};
	}[];
}

function folder(): string {
	const made = temporaryFolder();
	writeTree(made, tree);
	return made;
}

describe('--format', () => {
	for (const { readme } of LANGUAGE_NAMES.map((name) => languageOf(name, {}, {}))) {
		it(`each but text, the default, is named in ${readme}`, () => {
			const [line] = readFileSync(readme, 'utf8').match(/^news-post check --format .*/m)!;
			const named = line.match(/[a-z]+/g)!;
			assert.deepEqual(
				FORMATS.filter((format) => !named.includes(format)),
				['text'],
			);
		});
	}
	it('jsonl: the objects of json, one a line', () => {
		const cwd = folder();
		const lines = newsPost(['check', '--format', 'jsonl', '.'], { cwd }).stdout.trimEnd().split('\n');
		const objects = JSON.parse(newsPost(['check', '--format', 'json', '.'], { cwd }).stdout);
		assert.ok(objects.length > 2);
		assert.deepEqual(
			lines.map((line) => JSON.parse(line)),
			objects,
		);
	});
	it('github: a command for each finding, its texts escaped', () => {
		const { code, stdout } = newsPost(['check', '--format', 'github', '.'], { cwd: folder() });
		assert.equal(code, 1);
		const lines = stdout.trimEnd().split('\n');
		assert.match(lines[0]!, /^::warning file=a\.md,line=1,endLine=1,col=1,endColumn=4,title=title-missing::The post/);
		assert.ok(lines.some((line) => /^::notice file=b\.md,.*title=sina-comment::/.test(line)));
		assert.ok(lines.some((line) => line.includes('file=posts/金 融%25%2C.md,')));
	});
	it('sarif: passes the schema of SARIF 2.1.0', () => {
		const cwd = folder();
		const { stdout } = newsPost(['check', '--format', 'sarif', '.'], { cwd });
		const sarif = JSON.parse(stdout) as Log;
		const validate = new Ajv({
			strict: false,
			unicodeRegExp: false,
			formats: { uri: true, 'uri-reference': true, 'date-time': true },
		}).compile(schema);
		assert.ok(validate(sarif), JSON.stringify(validate.errors));
		const run = sarif.runs[0]!;
		assert.equal(run.columnKind, 'utf16CodeUnits');
		const uris = new Set(run.results.map((result) => result.locations[0]!.physicalLocation.artifactLocation.uri));
		assert.deepEqual([...uris], ['a.md', 'b.md', 'posts/%E9%87%91%20%E8%9E%8D%25%2C.md']);
		for (const { ruleId, ruleIndex, partialFingerprints } of run.results) {
			const rule = run.tool.driver.rules[ruleIndex]!;
			assert.equal(rule.id, ruleId);
			assert.ok(rule.shortDescription.text && rule.help.markdown.startsWith(`# ${ruleId}\n`));
			assert.match(partialFingerprints['newsPost/v1']!, /^[0-9a-f]{16}:\d+$/);
		}
		const empty = JSON.parse(newsPost(['check', '--format', 'sarif', '-'], { input: FINE }).stdout) as Log;
		assert.ok(validate(empty), JSON.stringify(validate.errors));
		assert.deepEqual(empty.runs[0]?.results, []);
	});
	it('sarif: tells of the rules in the language of the messages', () => {
		const { stdout } = newsPost(['check', '--format', 'sarif', '--lang', 'zh-cn', '.'], { cwd: folder() });
		for (const { id, shortDescription, help } of (JSON.parse(stdout) as Log).runs[0]!.tool.driver.rules) {
			assert.match(shortDescription.text, /\p{Script=Han}/u);
			assert.equal(help.markdown, readFileSync(`docs/zh-cn/rules/${id}.md`, 'utf8'));
		}
	});
	it('sarif: a path that is not below the working directory is a whole URI', () => {
		const cwd = folder();
		const { stdout } = newsPost(['check', '--format', 'sarif', path.join(cwd, 'a.md')]);
		const [result] = JSON.parse(stdout).runs[0].results;
		assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, `file://${encodeURI(cwd)}/a.md`);
	});
});

describe('--baseline', () => {
	it('is written, and then only other findings are shown and make the run fail', () => {
		const cwd = folder();
		const args = ['check', '--baseline', 'ci/known.json', '.'];
		writeTree(cwd, { 'ci/x': '' });
		assert.equal(newsPost([...args, '--write-baseline'], { cwd }).code, 0);
		const again = newsPost(args, { cwd });
		assert.equal(again.code, 0);
		assert.match(again.stdout, /^No findings in 3 posts\. In the baseline: \d+ more\.$/m);
		// Other lines have moved, and there is one finding more of a kind that is known.
		writeTree(cwd, { 'a.md': `\n${UNTITLED}`, 'b.md': SINA.replace('<p>', '<!-- news_keyword_pub,stock, -->\n<p>') });
		const { code, stdout } = newsPost([...args, '--format', 'jsonl', '--fail-on', 'information'], { cwd });
		const rules = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line).rule);
		assert.deepEqual([code, rules], [1, ['sina-comment']]);
	});
	it('is the same wherever the command is run', () => {
		const cwd = folder();
		newsPost(['check', '--baseline', 'known.json', '--write-baseline', '.'], { cwd });
		const { code } = newsPost(['check', '--baseline', path.join(cwd, 'known.json'), cwd]);
		assert.equal(code, 0);
	});
	it('that is none is told', () => {
		const cwd = folder();
		writeTree(cwd, { 'x.json': '{}', 'y.json': '[' });
		for (const [file, message] of [
			['x.json', 'not a baseline'],
			['y.json', 'not a baseline'],
			['none.json', 'no such file'],
		]) {
			const { code, stderr } = newsPost(['check', '--baseline', file!, '.'], { cwd });
			assert.equal(code, 2);
			assert.ok(stderr.startsWith(`news-post: ${file}: ${message}`), stderr);
		}
	});
});

describe('what is left out', () => {
	it('--max-findings shows no more, and counts all', () => {
		const { code, stdout } = newsPost(['check', '--max-findings', '1', '.'], { cwd: folder() });
		assert.equal(code, 1);
		assert.equal(stdout.match(/^\S+:\d+:\d+: /gm)?.length, 1);
		assert.match(stdout, /Not shown: \d+\.$/m);
	});
	it('--quiet shows only what makes the run fail, without a summary', () => {
		const { stdout } = newsPost(['check', '--quiet', '.'], { cwd: folder() });
		assert.match(stdout, /^a\.md:1:1: warning /);
		assert.doesNotMatch(stdout, /By rule|findings in|information/);
		assert.doesNotMatch(newsPost(['clean', '-q', '.'], { cwd: folder() }).stdout, /Would clean/);
		assert.equal(newsPost(['clean', '-q', '.'], { cwd: folder() }).stdout.match(/would clean/g)?.length, 2);
	});
});

describe('colours', () => {
	it('are there only where they are asked for, or on a terminal', () => {
		const run = (env: Record<string, string>) => newsPost(['check', '-'], { input: UNTITLED, env }).stdout;
		assert.ok(!run({}).includes('\u001b'));
		assert.ok(run({ FORCE_COLOR: '1' }).includes('\u001b[33mwarning'));
		assert.ok(!run({ FORCE_COLOR: '1', NO_COLOR: '1' }).includes('\u001b'));
	});
});
