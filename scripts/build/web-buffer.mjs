// Stands in for Node's `Buffer` in the browser bundle: gray-matter keeps the original text as bytes.
const encoder = new TextEncoder();
export const Buffer = { from: (text) => encoder.encode(text) };
