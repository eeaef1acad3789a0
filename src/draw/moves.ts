// What moves the chart by hand and lets it fly: a file of its own, which comes after the first drawing. Until then, and
// where it does not come, buttons and keys move the chart at once.

export { easeView } from './ease.js';
export { attachGestures } from './gestures.js';
