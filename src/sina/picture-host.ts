// Where Sina keeps the pictures of its articles.
import { leadsTo } from '../post/html/address';

export const PICTURE_HOST = 'sinaimg.cn';

/** Whether an address is that of a picture there. One that runs on over blanks or quotes is none: a quote is missing. */
export const isPictureOfSina = (address: string): boolean =>
	leadsTo([PICTURE_HOST], address) && /^\s*[^\s"'<>`]+\s*$/.test(address);
