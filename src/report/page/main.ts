// The script of the report's page: fills in its tables.
import type { GroupData, PageData, PageRequest, PostData, RuleData } from '../page-data';
import { bar, button, make } from './elements';
import { type Column, Table } from './table';
import { textsOf } from './texts';

/** There is one where the page is shown in the editor. */
declare const acquireVsCodeApi: (() => { postMessage(request: PageRequest): void }) | undefined;

/** A post shows so many of its rules, the worst ones. */
const MAX_KINDS = 4;

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

const data = JSON.parse(document.getElementById('data')!.textContent) as PageData;
const texts = textsOf(data);
const { text, figure } = texts;
const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;

const section = (id: string): Element => document.getElementById(id)!;
const folderName = (folder: number): string => data.folders[folder]![0];
const pathOf = ([folder, file]: PostData): string =>
	folderName(folder) === '' ? file : `${folderName(folder)}/${file}`;
const monthOf = ([, , , month]: PostData): string => data.months[month]?.[0] ?? '';
const monthName = (month: string): string => (month === '' ? text('noDate') : month);

/** A column of figures; those that are nothing stand back. */
const figures = <Row>(heading: string, value: (row: Row) => number): Column<Row> => ({
	heading,
	kind: 'number',
	value,
	cell: (row) => (value(row) === 0 ? make('span', 'zero', '0') : figure(value(row))),
});

const posts = new Table<PostData>(
	section('posts'),
	{
		rows: data.posts,
		pageSize: 25,
		filterLabel: text('filterPosts'),
		filtered: (post) => `${post[2]}\n${pathOf(post)}\n${ruleNames(post).join('\n')}`,
		columns: [
			{ heading: text('post'), kind: 'text', value: pathOf, cell: postCell },
			{ heading: text('month'), kind: 'text', value: monthOf, cell: monthCell },
			...SEVERITIES.map((severity, index) => figures<PostData>(text(severity), ([, , , , counts]) => counts[index]!)),
			figures(text('cleaned'), ([, , , , , cleaned]) => cleaned),
		],
	},
	texts,
);

function ruleNames([, , , , , , rules]: PostData): string[] {
	return rules.filter((_, index) => index % 2 === 0).map((rule) => data.rules[rule]![0]);
}

function monthCell(post: PostData): Node {
	return make('span', 'month', monthName(monthOf(post)));
}

function postCell(post: PostData): Node {
	const [, file, title, , , , rules] = post;
	const name = title === '' ? file : title;
	const open = (): void => editor?.postMessage({ open: data.posts.indexOf(post) });
	const shown = editor ? button('link', name, open) : make('span', '', name);
	if (editor) {
		shown.title = text('open');
	}
	const names = ruleNames(post);
	const kinds = names
		.slice(0, MAX_KINDS)
		.map((rule, index) => make('span', '', `${rule} `, make('b', '', figure(rules[index * 2 + 1]!))));
	if (names.length > MAX_KINDS) {
		kinds.push(make('span', '', text('others', names.length - MAX_KINDS)));
	}
	return make(
		'div',
		'post',
		make('bdi', 'title', shown),
		make('bdi', 'path', pathOf(post)),
		...(kinds.length > 0 ? [make('div', 'kinds', ...kinds)] : []),
	);
}

/** A name that shows the posts it stands for. */
function selecting(name: string, selects: (post: PostData) => boolean): Node {
	const shown = button('link', make('bdi', '', name), () => posts.select(name, selects));
	shown.title = text('onlyThese');
	return shown;
}

function ruleTable(id: string, rows: readonly RuleData[]): void {
	const most = Math.max(1, ...rows.map(([, , findings, cleaned]) => Math.max(findings, cleaned)));
	const isLeftovers = id === 'leftovers';
	const ruleCell = (rule: RuleData): Node => {
		const place = data.rules.indexOf(rule);
		const has = ([, , , , , , rules]: PostData): boolean => rules.some((one, at) => at % 2 === 0 && one === place);
		return make('div', 'rule', selecting(rule[0], has), make('bdi', 'message', rule[5]));
	};
	new Table<RuleData>(
		section(id),
		{
			rows,
			pageSize: 20,
			filterLabel: text('filter'),
			filtered: ([rule, severity, , , , message]) => `${rule}\n${text(severity)}\n${message}`,
			columns: [
				{ heading: text('rule'), kind: 'text', value: ([rule]) => rule, cell: ruleCell },
				{
					heading: text('severity'),
					kind: 'text',
					value: ([, severity]) => SEVERITIES.indexOf(severity),
					cell: ([, severity]) => make('span', `severity ${severity}`, text(severity)),
				},
				figures(text('posts'), ([, , , , posts]) => posts),
				figures(text('findings'), ([, , findings]) => findings),
				...(isLeftovers ? [figures<RuleData>(text('cleaned'), ([, , , cleaned]) => cleaned)] : []),
				{
					heading: '',
					kind: 'bar',
					cell: ([, severity, findings, cleaned]) =>
						isLeftovers
							? bar(['cleaned', cleaned / most], ['left', Math.max(findings - cleaned, 0) / most])
							: bar([severity, findings / most]),
				},
			],
		},
		texts,
	);
}

function groupTable(id: string, heading: string, rows: readonly GroupData[], place: 0 | 3, pageSize: number): void {
	const most = Math.max(1, ...rows.map(([, posts]) => posts));
	const shownName = (name: string): string => (place === 3 ? monthName(name) : name === '' ? '.' : name);
	const nameCell = (row: GroupData): Node => {
		const at = rows.indexOf(row);
		return selecting(shownName(row[0]), (post) => post[place] === at);
	};
	new Table<GroupData>(
		section(id),
		{
			rows,
			pageSize,
			filterLabel: text('filter'),
			filtered: ([name]) => shownName(name),
			columns: [
				{ heading, kind: 'text', value: ([name]) => name, cell: nameCell },
				figures(text('posts'), ([, posts]) => posts),
				figures(text('faulty'), ([, , worst]) => worst.reduce((sum, count) => sum + count)),
				figures(text('findings'), ([, , , findings]) => findings),
				figures(text('cleaned'), ([, , , , cleaned]) => cleaned),
				{
					heading: '',
					kind: 'bar',
					cell: ([, posts, worst]) => {
						const fine = posts - worst.reduce((sum, count) => sum + count);
						const parts = SEVERITIES.map((severity, index) => [severity, worst[index]! / most] as const);
						return bar(...parts, ['fine', fine / most]);
					},
				},
			],
		},
		texts,
	);
}

ruleTable(
	'rules',
	data.rules.filter(([, , , , , , isLeftover]) => !isLeftover),
);
ruleTable(
	'leftovers',
	data.rules.filter(([, , , , , , isLeftover]) => isLeftover),
);
groupTable('folders', text('folder'), data.folders, 0, 12);
groupTable('months', text('month'), data.months, 3, 12);
