// Makes the stack of a failed test readable: places in the sources instead of the bundles, frames of the project only.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Shortens a stack and points it at the sources.
 * @param {string} stack as the extension host or Node wrote it
 * @returns {string}
 */
export function readableStack(stack) {
	return stack.split('\n').flatMap(readableLine).join('\n');
}

function readableLine(line) {
	if (!/^\s+at /.test(line)) return [line];
	const bundled = /(out\/test\/[^\s:#]+\.js)(#vscode-extension)?:(\d+):(\d+)/.exec(line);
	const place = bundled ? sourcePlace(bundled) : line.trim().replace(/^at /, '');
	return place.includes('node_modules') || !/\.(ts|mjs):\d/.test(place) ? [] : [`    at ${place}`];
}

function sourcePlace([, bundle, inWorker, line, column]) {
	const map = new SourceMap(JSON.parse(readFileSync(path.join(root, `${bundle}.map`), 'utf8')));
	// The web worker wraps a script in a function, which pushes it two lines down.
	const { originalSource, originalLine, originalColumn } = map.findEntry(line - (inWorker ? 3 : 1), column - 1);
	if (!originalSource) return bundle;
	const source = path.relative(root, path.resolve(root, path.dirname(bundle), originalSource));
	return `${source}:${originalLine + 1}:${originalColumn + 1}`;
}
