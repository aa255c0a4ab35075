// JSON as people write it on one line.

/** A value as JSON on one line, with blanks between its parts. */
export const jsonLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
