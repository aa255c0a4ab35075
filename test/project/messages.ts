// Finds every text that the extension translates while it runs, in its sources, with the help of the TypeScript compiler.
import path from 'node:path';
import type { Node } from 'typescript/unstable/ast';

/** What stands in the place of a text. */
export interface Place {
	readonly file: string;
	readonly source: string;
	/** The texts that it may be; undefined where its type does not tell. */
	readonly texts: readonly string[] | undefined;
}

/**
 * All places of texts in `src`: the first argument of `vscode.l10n.t`, and the `text` of every object that has nothing else
 * but `args`, which is what a `Message` looks like. Examples of rules look so too.
 */
export async function placesOfTexts(): Promise<Place[]> {
	const { API, isStringLiteralType, isUnionType } = await import('typescript/unstable/sync');
	const { isCallExpression, isObjectLiteralExpression, isPropertyAssignment, isShorthandPropertyAssignment } =
		await import('typescript/unstable/ast/is');

	function textIn(node: Node): Node | undefined {
		if (isCallExpression(node)) {
			return node.expression.getText() === 'vscode.l10n.t' ? node.arguments[0] : undefined;
		}
		const members = isObjectLiteralExpression(node) ? node.properties : [];
		const named = members.flatMap((member): { name: string; value: Node }[] => {
			if (isPropertyAssignment(member)) {
				return [{ name: member.name.getText(), value: member.initializer }];
			}
			return isShorthandPropertyAssignment(member) ? [{ name: member.name.getText(), value: member.name }] : [];
		});
		const isMessage = named.length === members.length && named.every(({ name }) => name === 'text' || name === 'args');
		return isMessage ? named.find(({ name }) => name === 'text')?.value : undefined;
	}

	const api = new API();
	try {
		const places: Place[] = [];
		const isExamples = (node: Node): boolean => isPropertyAssignment(node) && node.name.getText() === 'examples';
		for (const project of PROJECTS) {
			const openProject = path.resolve(project, 'tsconfig.json');
			const { program, checker } = api.updateSnapshot({ openProject }).getProject(openProject)!;
			const visit = (node: Node, file: string): void => {
				const text = textIn(node);
				if (text) {
					const type = checker.getTypeAtLocation(text)!;
					const literals = isUnionType(type) ? type.getTypes() : [type];
					const isKnown = literals.every(isStringLiteralType);
					places.push({
						file,
						source: text.getText(),
						texts: isKnown ? literals.map(({ value }) => value) : undefined,
					});
				}
				node.forEachChild((child) => (isExamples(child) ? undefined : visit(child, file)));
			};
			for (const name of program.getSourceFileNames()) {
				const file = path.relative('.', name).replaceAll('\\', '/');
				if (projectOf(file) === project) {
					visit(program.getSourceFile(name)!, file);
				}
			}
		}
		return places;
	} finally {
		api.close();
	}
}

/** The folders of `src` with a `tsconfig.json`, those inside others first. */
const PROJECTS = ['src/report/page', 'src/vscode', 'src/cli', 'src'];

/** The project that a file belongs to; others only import it. */
const projectOf = (file: string): string | undefined => PROJECTS.find((project) => file.startsWith(`${project}/`));
