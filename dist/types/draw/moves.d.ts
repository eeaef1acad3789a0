export { easeView } from './ease.js';
export { attachGestures } from './gestures.js';
