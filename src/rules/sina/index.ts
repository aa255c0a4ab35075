// The rules about what Sina's pages leave in an article, in the order in which they run.
import type { Rule } from '../../core/rule';
import { sinaAd } from './ad';
import { sinaAttribute } from './attribute';
import { blankRun } from './blank-run';
import { sinaComment } from './comment';
import { sinaCredit } from './credit';
import { sinaEditor } from './editor';
import { sinaEmphasis } from './emphasis';
import { emptyElement } from './empty-element';
import { sinaFont } from './font';
import { imageReferrer } from './image-referrer';
import { sinaPlayer } from './player';
import { sinaPromo } from './promo';
import { sinaStockLink } from './stock-link';
import { sinaStyle } from './style';
import { sinaWidget } from './widget';

export const SINA_RULES: readonly Rule[] = [
	sinaComment,
	sinaStyle,
	sinaPromo,
	sinaAd,
	sinaPlayer,
	sinaWidget,
	sinaEditor,
	sinaCredit,
	sinaStockLink,
	sinaEmphasis,
	sinaFont,
	sinaAttribute,
	imageReferrer,
	emptyElement,
	blankRun,
];
