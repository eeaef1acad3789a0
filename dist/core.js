export { E as EdtfError, w as createChronicle, b as createLabelling, A as formatDate, B as formatEdtf, l as layoutScene, p as parseEdtf, v as readDocument } from './chunks/core.js';
//# sourceMappingURL=core.js.map
