// How a file of this machine is replaced, where Node is there to do it: what the shells have in common.
import type { Message } from '../text/message';

/**
 * Replaces the content of a file by a text in UTF-8, as a whole or not at all.
 *
 * @param file its path on this machine
 * @param read what the file held when it was read
 * @returns undefined once it is done, or why the file was left as it is
 */
export type Replacer = (file: string, read: Uint8Array, text: string) => Message | undefined;
