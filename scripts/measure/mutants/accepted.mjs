// The survivors that are accepted, each with its reason, and which of these entries hold no longer.

/**
 * An entry of the table: a mutant by what it changes, on whatever line that stands.
 * @typedef {object} Accepted
 * @property {string} file
 * @property {string} source the line on which it begins
 * @property {string} original
 * @property {string} replacement
 * @property {string} reason
 */

const KEYS = ['file', 'source', 'original', 'replacement'];
const means = (entry, mutant) => KEYS.every((key) => entry[key] === mutant[key]);

/**
 * Whether a survivor stands in the table.
 * @param {Accepted[]} table
 * @param {import('./instrument.mjs').Mutant} survivor
 */
export const isAccepted = (table, survivor) => table.some((entry) => means(entry, survivor));

/**
 * The entries that are about no survivor.
 * @param {Accepted[]} table whose mutants were all tried
 * @param {import('./instrument.mjs').Mutant[]} survivors
 */
export const outdatedIn = (table, survivors) =>
	table.filter((entry) => !survivors.some((survivor) => means(entry, survivor)));
