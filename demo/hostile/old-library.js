// What libraries of 2007 did to the DOM: names on `window`, methods on every element that hide native ones, elements whose
// insertion is wrapped, and events that are extended and stopped.
window.$ = window.jQuery = (id) => document.getElementById(id);
window.$$ = (selector) => [...document.querySelectorAll(selector)];
window.html = window.css = window.svg = window.render = window.d3 = window.lit = 'mine';

Object.assign(Element.prototype, {
  show() { this.style.display = ''; return this; },
  hide() { this.style.display = 'none'; return this; },
  update(text) { this.textContent = text; return this; },
  select(selector) { return [...this.querySelectorAll(selector)]; },
  visible() { return this.style.display !== 'none'; },
});
// Old selectors engines answered with plain arrays.
document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
// The old way to remember listeners: every one is wrapped.
const { addEventListener } = EventTarget.prototype;
const wrapped = new WeakMap();
EventTarget.prototype.addEventListener = function listen(type, listener, options) {
  if (typeof listener !== 'function') return addEventListener.call(this, type, listener, options);
  if (!wrapped.has(listener)) wrapped.set(listener, function call(event) { event.element = () => event.target; event.stop = () => event.preventDefault(); return listener.call(this, event); });
  return addEventListener.call(this, type, wrapped.get(listener), options);
};
const { removeEventListener } = EventTarget.prototype;
EventTarget.prototype.removeEventListener = function forget(type, listener, options) {
  return removeEventListener.call(this, type, wrapped.get(listener) ?? listener, options);
};
// Plugins that tidy what is inserted.
const { insertBefore } = Node.prototype;
Node.prototype.insertBefore = function insert(node, before) { node.wasInserted = true; return insertBefore.call(this, node, before); };
// A bind of the time before bind.
Function.prototype.bind = function bind(self, ...first) { return (...rest) => this.apply(self, [...first, ...rest]); };
