// The rules about what Sina's pages leave in an article, in the order in which they run.
import type { Rule } from '../../engine/rule';
import { blankRun } from './blank-run';
import { emptyElement } from './empty-element';
import { imageReferrer } from './image-referrer';
import { sinaAd } from './sina-ad';
import { sinaAttribute } from './sina-attribute';
import { sinaAttributeParameter } from './sina-attribute-parameter';
import { sinaAttributeStyle } from './sina-attribute-style';
import { sinaComment } from './sina-comment';
import { sinaCredit } from './sina-credit';
import { sinaEditor } from './sina-editor';
import { sinaEmphasis } from './sina-emphasis';
import { sinaFont } from './sina-font';
import { sinaFontTypeface } from './sina-font-typeface';
import { sinaPlayer } from './sina-player';
import { sinaPromo } from './sina-promo';
import { sinaStockLink } from './sina-stock-link';
import { sinaStockLinkWord } from './sina-stock-link-word';
import { sinaStyle } from './sina-style';
import { sinaWidget } from './sina-widget';

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
	sinaStockLinkWord,
	sinaEmphasis,
	sinaFont,
	sinaFontTypeface,
	sinaAttribute,
	sinaAttributeStyle,
	sinaAttributeParameter,
	imageReferrer,
	emptyElement,
	blankRun,
];
