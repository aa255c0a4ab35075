// Stands in for Node's `fs` in the browser bundle: gray-matter loads it, and needs it only for `matter.read`, which we never call.
export default {};
