export { E as EdtfError, x as createChronicle, b as createLabelling, t as formatDate, A as formatEdtf, l as layoutScene, p as parseEdtf, w as readDocument } from './chunks/core.js';
//# sourceMappingURL=core.js.map
