// Invented words, sentences and names for the posts that are measured.
import type { Random } from '../random';

const SIGNS = [
	...'一上下不与业东中为主九也了二于五些交产亮人今从代以件任企会传住何作使保信修元先光入全公六共关其具内再军农冲决况准几出分划列利到制力办动包化北十千升半华单南原发受口古只可台史各合同名向含听启员命品响商回因团园国图在地场均坚城基增声处备复外多大天太失头好如始子存学宁安定实室家容导将小少局层展岁川工已市布带常平年应底府度建开当影往律德心必快性总情意感成我或战所手打技投报指据排接推提播支收改放政效数整文料断新方施无日时明是显景更月有服期未本术机权材村来极林果查标校样根格案检次止正步段比民水求江没治法波注洋活流济海消深清港游温满源演火点然照热片物特状率玩环现球理用由电画界百的监目直相看省真眼着知石研码社科秋称程空立站第等策类精系约级线组经结绕给统继续维网置美老考者而股育能自至致色节若英药营落行街表被装西要见规视览解计订议记许论设证评试话详语说读课调谈负责货质购费资走起超越路跨身车转载轮较边达过运近进连迎选通速造道遍部配释里重量金针银长门问间队防阳际院除陆降限集需非面项预领题风食首香马高麦黄点',
];
const BETWEEN = ['，', '，', '，', '、', '：', '；', '，“', '”，'];
const ENDS = ['。', '。', '。', '。', '！', '？', '。”'];

/** Two to four signs. */
const word = (random: Random): string => random.times(2, 4, () => random.pick(SIGNS)).join('');

/** A number as the news has them. */
const figure = (random: Random): string =>
	random.pick([
		`${random.between(1, 99)}.${random.between(0, 99)}%`,
		`${random.between(1, 9_999)}亿元`,
		`${random.between(2015, 2024)}年${random.between(1, 12)}月${random.between(1, 28)}日`,
		`第${random.between(1, 30)}轮`,
		`${random.between(10_000, 99_999)}`,
	]);

const clause = (random: Random): string =>
	random.times(1, 4, () => (random.chance(0.08) ? figure(random) : word(random))).join('');

export function sentence(random: Random): string {
	const [first, ...others] = random.times(1, 5, () => clause(random));
	return first + others.map((next) => random.pick(BETWEEN) + next).join('') + random.pick(ENDS);
}

/** A title or a caption, without the end of a sentence. */
export const title = (random: Random): string =>
	`${clause(random)}${random.pick(['', '：', '，', ' '])}${clause(random)}`;

export const name = (random: Random): string => `示例${random.times(1, 2, () => random.pick(SIGNS)).join('')}`;
