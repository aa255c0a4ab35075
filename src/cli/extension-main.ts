// The extension in a Node host: its bundle, with the command line's way to replace files.
import { statSync } from 'node:fs';
import type { Replacer } from '../run/replacer';
import { describe } from './outcome';
import { replaceFile } from './replace-file';

const ANYBODY_WRITES = 0o222;

const replacer: Replacer = (file, read, text) => {
	try {
		// The system lets root write it all the same.
		if ((statSync(file).mode & ANYBODY_WRITES) === 0) {
			return { text: 'it is read-only' };
		}
		replaceFile(file, read, text);
		return undefined;
	} catch (error) {
		return describe(error);
	}
};

/** Starts the extension. In a browser VS Code loads `extension.js` itself. */
export const activate = (context: unknown): unknown => require('./extension.js').activate(context, replacer);
