// The blocks of page furniture: promos, adverts, dead players, widgets.
import { ADVERT_BLOCKS } from './advert-blocks';
import type { BlockMarker } from './block-marker';
import { PROMO_BLOCKS } from './promo-blocks';
import { QUESTION_BLOCKS } from './question-blocks';
import { WIDGET_BLOCKS } from './widget-blocks';

export const BLOCKS: readonly BlockMarker[] = [...PROMO_BLOCKS, ...ADVERT_BLOCKS, ...WIDGET_BLOCKS, ...QUESTION_BLOCKS];
