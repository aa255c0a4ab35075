// What a new user meets first: the walkthrough leads to commands and pictures that are there, and the sample shows something.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { listFiles } from '@vscode/vsce';
import { languageOf } from '../../scripts/generate/languages';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { newsPost } from '../cli/command';

interface Step {
	readonly id: string;
	readonly media: { readonly image: string };
	readonly completionEvents: readonly string[];
}

const { contributes, icon } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps: readonly Step[] = contributes.walkthroughs[0].steps;

describe('the walkthrough', () => {
	for (const language of LANGUAGE_NAMES.map((name) => languageOf(name, {}, {}).texts)) {
		it(`leads to commands that are there (${language})`, () => {
			const texts: Record<string, string> = JSON.parse(readFileSync(language, 'utf8'));
			const own = new Set(contributes.commands.map(({ command }: { command: string }) => command));
			for (const { id, completionEvents } of steps) {
				const links = [...texts[`walkthrough.${id}.description`]!.matchAll(/\(command:([\w.]+)/g)];
				assert.equal(links.length, 1, id);
				const [, command] = links[0]!;
				assert.ok(own.has(command) || command === 'workbench.action.openSettings', command);
				if (own.has(command)) {
					assert.deepEqual(completionEvents, [`onCommand:${command}`]);
				}
			}
		});
	}

	it('has pictures, and the extension takes them along', async () => {
		const packed = new Set(await listFiles({ packagedDependencies: [] }));
		for (const file of [icon, ...steps.map(({ media }) => media.image), 'sample/source/_posts/port.md']) {
			assert.ok(existsSync(file), file);
			assert.ok(packed.has(file), file);
		}
	});
});

describe('the sample site', () => {
	it('has a post without findings, findings of both kinds, and one post that is cleaned', () => {
		const { code, stdout } = newsPost(['check', 'sample'], { cwd: process.cwd() });
		assert.equal(code, 1);
		assert.match(stdout, /\bin 3 of 4 posts\b/);
		assert.match(stdout, /date-unreadable/);
		assert.match(stdout, /sina-promo/);
		const cleaned = newsPost(['clean', 'sample'], { cwd: process.cwd() });
		assert.match(cleaned.stdout, /^Would clean 1 of 4 posts/m);
	});
});
