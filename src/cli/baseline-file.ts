// Reads and writes the file of a baseline.
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedFile } from '../report/file-report';
import { type Baseline, baselineText, parseBaseline } from '../run/baseline';
import { readText } from './node-files';
import { Failure } from './outcome';
import { temporaryName } from './temporary-files';

/** @throws Failure where there is no baseline in the file */
export async function readBaseline(file: string): Promise<Baseline> {
	const text = await readText(file);
	const baseline = typeof text === 'string' ? parseBaseline(text) : (text ?? { text: 'no such file' });
	if ('text' in baseline) {
		throw new Failure({ text: '{0}: {1}', args: [file, baseline] });
	}
	return baseline;
}

/** Replaces the file as a whole. */
export async function writeBaseline(
	file: string,
	findings: readonly (readonly [file: string, fingerprints: readonly string[]])[],
): Promise<void> {
	const temporary = path.join(path.dirname(file), temporaryName());
	await writeFile(temporary, baselineText(findings));
	await rename(temporary, file);
}

/** How a baseline calls a file that was checked: by its path from the folder of the baseline, with forward slashes. */
export const baselineName = (baseline: string, { file, path: checked }: CheckedFile): string =>
	checked === undefined ? file : path.relative(path.dirname(path.resolve(baseline)), checked).replaceAll(path.sep, '/');
