// Stands in for `node:assert/strict` in the web worker, for the few assertions that the suite uses.
// `deepEqual` compares plain data, as JSON.

function fail(message: string): never {
	throw new Error(message);
}

function show(value: unknown): string {
	return JSON.stringify(value, undefined, '\t') ?? String(value);
}

function assert(value: unknown, message?: string): asserts value {
	if (!value) fail(message ?? `${show(value)} is not truthy`);
}

assert.ok = assert;
assert.fail = (message = 'failed'): never => fail(message);

assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
	if (!Object.is(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`);
};

assert.notEqual = (actual: unknown, expected: unknown, message?: string): void => {
	if (Object.is(actual, expected)) fail(message ?? `${show(actual)} is not expected`);
};

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
	assert.equal(show(actual), show(expected), message ?? `${show(actual)}\nis not\n${show(expected)}`);
};

assert.match = (actual: string, expected: RegExp, message?: string): void => {
	if (!expected.test(actual)) fail(message ?? `${show(actual)} does not match ${expected}`);
};

assert.doesNotMatch = (actual: string, expected: RegExp, message?: string): void => {
	if (expected.test(actual)) fail(message ?? `${show(actual)} matches ${expected}`);
};

assert.rejects = async (promise: Promise<unknown>, expected = /(?:)/): Promise<void> => {
	const error = await promise.then(() => fail('not rejected'), String);
	assert.match(error, expected);
};

export default assert;
