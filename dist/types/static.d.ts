export { renderHTML, type HTMLOptions } from './static/render-html.js';
export { renderPage, type PageOptions } from './static/render-page.js';
export { renderSVG, type SVGOptions } from './static/render-svg.js';
export { renderJSONLD, toJSONLD } from './static/json-ld.js';
export type { LDEvent, LDList, LDMedia, LDSource, LDThing, LDWork } from './static/json-ld.js';
export { measureWith } from './static/measure.js';
export type { Measure } from './picture/style.js';
export type { StaticOptions } from './static/story.js';
export type { Problem, TimelineDocument } from './data/document.js';
