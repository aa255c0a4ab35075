// Style sheets that address nothing but Sina's page furniture.
import * as css from 'css-what';
import type { Documentation, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { STYLES } from '../../sina/markers/single-elements';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';

export const documentation: Documentation = {
	summary: "A `<style>` all of whose selectors are Sina's.",
	why:
		'The feed generator writes its braces as `&#123;`, which browsers do not decode inside `<style>`: the style sheet has ' +
		'no effect, and where it is indented after a blank line, readers see its source as a code listing. A style sheet ' +
		'with even one selector that is not Sina’s stays.',
	examples: [
		{
			text: '<p>甲</p>\n<style>\n.appendQr_wrap&#123;border:1px solid #E6E6E6;&#125;\n.appendQr_normal img&#123;width:74px;&#125;\n</style>',
			reports: [
				'<style>\n.appendQr_wrap&#123;border:1px solid #E6E6E6;&#125;\n.appendQr_normal img&#123;width:74px;&#125;\n</style>',
			],
			fixed: '<p>甲</p>',
		},
		{
			text: '<style>.app-kaihu-qr span, .app-kaihu-qr img {display:block}</style><p>甲</p>',
			reports: ['<style>.app-kaihu-qr span, .app-kaihu-qr img {display:block}</style>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<style>#app-qihuo-kaihu-qr span&#123;display:block&#125;</style><p>甲</p>',
			reports: ['<style>#app-qihuo-kaihu-qr span&#123;display:block&#125;</style>'],
			fixed: '<p>甲</p>',
		},
		{ text: '<style>&#123;float:left&#125;</style><p>甲</p>' },
		{ text: '<style>.markdown-body&#123;color:#333&#125;</style><p>甲</p>' },
		{ text: '<style>.appendQr_wrap&#123;float:left&#125; .note&#123;color:red&#125;</style><p>甲</p>' },
	],
};

export const sinaStyle: Rule = {
	id: 'sina-style',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['style', 'styles'],
	*check(post) {
		for (const element of post.html.elements) {
			if (element.name === 'style' && element.closeTag && !isInCode(post, element)) {
				const source = post.text.slice(element.openTag.end, element.closeTag.start);
				if (isSinas(source)) {
					yield {
						start: element.start,
						end: element.end,
						message: { text: "Style sheet of Sina's page furniture" },
						safeFix: { title: { text: 'Remove the style sheet' }, edits: [deletion(element)] },
					};
				}
			}
		}
	},
};

/** Real ones have some 500 characters. */
const MAX_LENGTH = 10_000;

/**
 * Whether a style sheet is a plain list of rules whose selectors all begin with a class or an id of Sina's. Anything else in it
 * (at-rules, nested blocks, braces in strings) makes it uncertain, and so not Sina's.
 */
function isSinas(source: string): boolean {
	if (source.length > MAX_LENGTH) {
		return false;
	}
	const rules = source
		.replaceAll('&#123;', '{')
		.replaceAll('&#125;', '}')
		.split('}')
		.map((rule) => rule.split('{'));
	const rest = rules.pop()!;
	return (
		rules.length > 0 &&
		rest.length === 1 &&
		rest[0]!.trim() === '' &&
		rules.every((rule) => rule.length === 2 && selectsSinas(rule[0]!))
	);
}

function selectsSinas(selectors: string): boolean {
	try {
		const alternatives = css.parse(selectors);
		return (
			alternatives.length > 0 &&
			alternatives.every(
				([first]) =>
					first?.type === css.SelectorType.Attribute &&
					(first.name === 'class' || first.name === 'id') &&
					STYLES.some((row) => first.value.startsWith(row.selectorBegins)),
			)
		);
	} catch {
		return false;
	}
}
