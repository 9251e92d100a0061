// In place of the app while the docs are made: the tables are read, and nothing of the app is used but to extend its classes.
const standIn = new Proxy(class {}, {
  get: (target, key) => (key in target || typeof key === 'symbol' ? target[key] : standIn),
  apply: () => standIn,
});
// As its prototype, so that every name is found in it.
module.exports = Object.create(standIn);
