// A type for values that are read-only once they are whole.

/** A value while it is being put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
