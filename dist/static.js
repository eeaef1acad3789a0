export { m as measureWith, f as renderHTML, c as renderJSONLD, g as renderPage, d as renderSVG, j as toJSONLD } from './chunks/static.js';
import './chunks/span-paths.js';
import './chunks/layout-scene.js';
import './chunks/all.js';
import './chunks/read-date.js';
import './chunks/other-calendars.js';
import './chunks/letters.js';
import './chunks/ckb.js';
import './chunks/de.js';
import './chunks/es.js';
import './chunks/fa.js';
import './chunks/fr.js';
import './chunks/he.js';
import './chunks/ps.js';
import './chunks/tr.js';
import './chunks/ur.js';
//# sourceMappingURL=static.js.map
