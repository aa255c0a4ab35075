// Turns the bytes of a file into text without loss.
import { isUtf8 } from 'node:buffer';
import { Failure } from './outcome';

/**
 * The text of a file, a byte order mark included; encoded again it gives the same bytes.
 *
 * @throws Failure where the bytes are not UTF-8
 */
export function decode(bytes: Buffer): string {
	if (!isUtf8(bytes)) {
		throw new Failure({ text: 'not UTF-8, left alone' });
	}
	return bytes.toString('utf8');
}
