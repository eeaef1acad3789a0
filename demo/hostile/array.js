// What careless scripts and Prototype.js 1.6 do to arrays and their like: enumerable methods, an Array.from without a
// mapping, entries without places, a reduce that takes nothing, toJSON of their own.
Object.assign(Array.prototype, {
  each(run) { for (let i = 0; i < this.length; i++) run(this[i], i); return this; },
  first() { return this[0]; },
  last() { return this[this.length - 1]; },
  without(value) { return this.filter((one) => one !== value); },
  uniq() { return [...new Set(this)]; },
  entries() { return [...this]; },
  reduce() { return this.length > 1 ? this : this[0]; },
  toJSON() { return `[${this.map(String).join(', ')}]`; },
});
Object.assign(String.prototype, { blank() { return !this.trim(); }, toJSON() { return `"${this}"`; } });
Array.from = function from(list) {
  if (!list) return [];
  const results = [];
  for (let i = 0; i < (list.length || 0); i++) results.push(list[i]);
  return results;
};
