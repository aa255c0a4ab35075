// Stands in for VS Code, as far as it takes to activate the extension on one open document and to ask for its actions.

const disposable = { dispose() {} };

class Position {
	constructor(line, character) {
		Object.assign(this, { line, character });
	}
	compareTo(other) {
		return this.line - other.line || this.character - other.character;
	}
	isBefore(other) {
		return this.compareTo(other) < 0;
	}
	isEqual(other) {
		return this.compareTo(other) === 0;
	}
}

class Range {
	constructor(start, end, ...rest) {
		const [from, to] = rest.length > 0 ? [new Position(start, end), new Position(...rest)] : [start, end];
		Object.assign(this, { start: from, end: to });
	}
	get isEmpty() {
		return this.start.isEqual(this.end);
	}
	isEqual(other) {
		return this.start.isEqual(other.start) && this.end.isEqual(other.end);
	}
	contains(other) {
		const { start, end } = other.start ? other : { start: other, end: other };
		return !start.isBefore(this.start) && !this.end.isBefore(end);
	}
	intersection(other) {
		const start = this.start.isBefore(other.start) ? other.start : this.start;
		const end = this.end.isBefore(other.end) ? this.end : other.end;
		return end.isBefore(start) ? undefined : new Range(start, end);
	}
}

class Kind {
	constructor(value) {
		this.value = value;
	}
	append(part) {
		return new Kind(this.value === '' ? part : `${this.value}.${part}`);
	}
	contains(other) {
		return this.value === '' || other.value === this.value || other.value.startsWith(`${this.value}.`);
	}
	intersects(other) {
		return this.contains(other) || other.contains(this);
	}
}

class Uri {
	constructor(scheme, path) {
		Object.assign(this, { scheme, path, fsPath: path, authority: '', query: '', fragment: '' });
	}
	with(parts) {
		return new Uri(parts.scheme ?? this.scheme, parts.path ?? this.path);
	}
	toString() {
		return `${this.scheme}:${this.path}`;
	}
	static joinPath(uri, ...parts) {
		return new Uri(uri.scheme, new URL(parts.join('/'), `file://${uri.path}/`).pathname.replace(/(.)\/$/, '$1'));
	}
	static parse(text) {
		const { protocol, pathname } = new URL(text);
		return new Uri(protocol.slice(0, -1), pathname);
	}
	static file(path) {
		return new Uri('file', path);
	}
	static from({ scheme, path }) {
		return new Uri(scheme, path);
	}
}

class Emitter {
	listeners = new Set();
	event = (listener) => {
		this.listeners.add(listener);
		return { dispose: () => this.listeners.delete(listener) };
	};
	fire(value) {
		for (const listener of this.listeners) listener(value);
	}
	dispose() {
		this.listeners.clear();
	}
}

/** Where nothing depends on the answer: every read, call and construction gives it again. */
const whatever = new Proxy(function whatever() {}, {
	get: (_, key) => {
		if (key === 'then') return undefined;
		if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
		return key === Symbol.toPrimitive ? () => '' : whatever;
	},
	apply: () => whatever,
	construct: () => ({}),
});

/** These members, and for every other name whatever: by inheritance, which survives that a bundle copies the members. */
const partly = (members) => Object.setPrototypeOf(members, whatever);

/** An open document at a path where posts are expected. */
export function documentOf(text) {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const document = {
		uri: new Uri('file', '/site/source/_posts/post.md'),
		languageId: 'markdown',
		version: 1,
		isClosed: false,
		lineCount: starts.length,
		getText: (range) => (range ? text.slice(document.offsetAt(range.start), document.offsetAt(range.end)) : text),
		offsetAt: ({ line, character }) => starts[line] + character,
		positionAt(offset) {
			let [low, high] = [0, starts.length - 1];
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if (starts[middle] <= offset) low = middle;
				else high = middle - 1;
			}
			return new Position(low, offset - starts[low]);
		},
	};
	return document;
}

/**
 * The module `vscode` with one open document.
 * @param {ReturnType<typeof documentOf>} document
 */
export function editorWith(document) {
	/** What the extension has told the editor. */
	const told = { actions: [], diagnostics: [] };
	const openDocuments = [document];
	const quickFix = new Kind('quickfix');
	const vscode = partly({
		Position,
		Range,
		Uri,
		EventEmitter: Emitter,
		Disposable: class {
			static from = () => disposable;
			dispose() {}
		},
		Diagnostic: class {
			constructor(range, message, severity) {
				Object.assign(this, { range, message, severity });
			}
		},
		CodeAction: class {
			constructor(title, kind) {
				Object.assign(this, { title, kind });
			}
		},
		CodeActionKind: {
			Empty: new Kind(''),
			QuickFix: quickFix,
			Source: new Kind('source'),
			Refactor: new Kind('refactor'),
		},
		CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
		DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
		TextEdit: { replace: (range, newText) => ({ range, newText }) },
		WorkspaceEdit: class {
			set() {}
			replace() {}
		},
		CancellationTokenSource: class {
			token = { isCancellationRequested: false, onCancellationRequested: () => disposable };
			cancel() {}
			dispose() {}
		},
		l10n: { t: (message) => (typeof message === 'string' ? message : message.message) },
		languages: partly({
			createDiagnosticCollection: () =>
				partly({ set: (uri, list) => String(uri) === String(document.uri) && told.diagnostics.push(...(list ?? [])) }),
			registerCodeActionsProvider: (_, provider) => {
				told.actions.push(provider);
				return disposable;
			},
		}),
		workspace: partly({
			textDocuments: openDocuments,
			workspaceFolders: [],
			isTrusted: true,
			getConfiguration: () => ({ get: (_, fallback) => fallback, has: () => false, inspect: () => undefined }),
			findFiles: async () => [],
			asRelativePath: (uri) => String(uri.path ?? uri),
			fs: partly({
				isWritableFileSystem: () => true,
				stat: async () => ({ ctime: 0, mtime: 0, size: 0 }),
				readFile: async () => Promise.reject(new Error('There is no such file')),
				readDirectory: async () => [],
			}),
		}),
		window: partly({
			activeTextEditor: undefined,
			visibleTextEditors: [],
			withProgress: async (_, task) => task({ report() {} }, { isCancellationRequested: false }),
			showErrorMessage: async () => undefined,
			createOutputChannel: () =>
				partly({
					error(problem) {
						throw problem instanceof Error ? problem : new Error(problem);
					},
				}),
		}),
	});
	return { vscode, told };
}
