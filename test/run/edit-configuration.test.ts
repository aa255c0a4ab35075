// What becomes of a configuration file that is changed.
import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/run/configuration';
import { withMarker, withSeverity } from '../../src/run/edit-configuration';

describe('a severity that is written', () => {
	const texts: [before: string, after: string][] = [
		['{}', '{\n\t"severity": {\n\t\t"title": "off"\n\t}\n}'],
		['{ "severity": { "title": "hint" } } // kept\n', '{ "severity": { "title": "off" } } // kept\n'],
		[
			'{\r\n  // why\r\n  "severity": {\r\n    /* so */ "date": "hint",\r\n  },\r\n}\r\n',
			'{\r\n  // why\r\n  "severity": {\r\n    /* so */ "date": "hint",\r\n    "title": "off",\r\n  },\r\n}\r\n',
		],
	];
	for (const [before, after] of texts) {
		it(`into ${JSON.stringify(before)}`, () => {
			const written = withSeverity(before, 'title', 'off');
			assert.equal(written, after);
			assert.deepEqual(parseConfiguration(written).faults, []);
		});
	}
});

describe('a leftover that is added', () => {
	const ENTRY = { comment: '广告位', action: 'delete' } as const;
	const OTHER = { selector: 'div.promo', action: 'delete' };
	const texts: [before: string, others: unknown[], after: string][] = [
		[
			'{}\n',
			[],
			'{\n\t"boilerplate": {\n\t\t"custom": [\n\t\t\t{\n\t\t\t\t"comment": "广告位",\n\t\t\t\t"action": "delete"\n\t\t\t}\n\t\t]\n\t}\n}\n',
		],
		[
			'{\n  "boilerplate": {\n    "custom": [\n      // why\n      { "selector": "p.x", "action": "delete" }\n    ]\n  }\n}',
			[OTHER],
			'{\n  "boilerplate": {\n    "custom": [\n      // why\n      { "selector": "p.x", "action": "delete" },\n      { "comment": "广告位", "action": "delete" }\n    ]\n  }\n}',
		],
	];
	for (const [before, others, after] of texts) {
		it(`to ${JSON.stringify(before)}`, () => {
			assert.equal(withMarker(before, ENTRY, others), after);
			assert.deepEqual(parseConfiguration(after).faults, []);
		});
	}
	it('stands after those that are set elsewhere, where the file has no list', () => {
		const { values } = parseConfiguration(withMarker('{ "boilerplate": {} }', ENTRY, [OTHER]));
		assert.deepEqual(values.get('boilerplate.custom'), [OTHER, ENTRY]);
	});
	it('stands after those of an empty list, and of one with a comma at its end', () => {
		for (const list of ['[]', '[{ "selector": "p.x", "action": "delete" },]']) {
			const { values, faults } = parseConfiguration(
				withMarker(`{ "boilerplate": { "custom": ${list} } }`, ENTRY, [OTHER]),
			);
			assert.deepEqual((values.get('boilerplate.custom') as unknown[]).at(-1), ENTRY);
			assert.deepEqual(faults, []);
		}
	});
});
