// The files that come with the command line: the bundle lies in a folder beside theirs.
import path from 'node:path';

/** The path of a file by its names from the root of the package. */
export const packaged = (...names: readonly string[]): string => path.join(__dirname, '..', ...names);
