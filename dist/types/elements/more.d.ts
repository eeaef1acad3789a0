export { chartToSvg } from './chart/export.js';
export { svgToPng } from './chart/png.js';
export { renderDetails, renderMedia } from './event/details.js';
export { preparePlayers } from './event/medium.js';
export { showOpened } from './input/show-opened.js';
export { placeStack, renderStack } from './input/stack.js';
export { bringIntoSight } from './kit/sight.js';
export { Later } from './later.js';
export { renderStretches } from './list/stretches.js';
/** In the order in which they outrank each other. */
export declare const moreStyles: import("lit").CSSResult[];
