// What an author means by a date that Hexo cannot read: only where its parts are beyond doubt.
import { isPossible, readDate, type WrittenDate } from '../hexo/date';

/** A date of our times: `2022年6月8日 9时15分`, `20220608`, `20220608091500`. */
export function readDigits(text: string): WrittenDate | undefined {
	const digits = text
		.trim()
		.replace(/^(\d{4})(\d\d)(\d\d)(?=(?:\d{4}|\d{6})?$)/, '$1-$2-$3 ')
		.replace(/ (\d\d)(\d\d)(\d\d)?$/, ' $1:$2:$3')
		.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日?/, '$1-$2-$3 ')
		.replace(/(\d{1,2})时(\d{1,2})分?/, '$1:$2:')
		.replace(/[秒:]$/, '')
		.replaceAll('：', ':');
	const written = /^[\d: -]+$/.test(digits) ? readDate(digits) : undefined;
	return written && isPossible(written) && written.year >= 1900 && written.year < 2100 ? written : undefined;
}
