// What a reader asks for once the timeline is seen, a file of its own that comes after the first drawing: an open event
// and how it is sent on, the list of hidden events, the headings of a long list, paper, and the picture as a file.

import { detailsStyles } from './event/details.styles.js';
import { laterStyles } from './later.styles.js';

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
export const moreStyles = [laterStyles, detailsStyles];
