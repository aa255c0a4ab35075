// Stands in for Node's `events` in the browser bundle: a part of Nunjucks derives a class from it that we never make.
module.exports = class {};
