// What must hold for any text, on generated posts.
import { holds } from '../holds';
import { garbage, posts, sinaGarbage } from '../oracle/generators';
import { checkLaws } from '../oracle/laws';

describe('every law holds', function () {
	this.timeout(0);

	it('for posts from Sina', () => holds(posts, 1_500, checkLaws));
	it('for garbage that counts as a post from Sina', () => holds(sinaGarbage, 1_500, checkLaws));
	it('for garbage', () => holds(garbage, 500, checkLaws));
});
