// The words for what a page or its story has wrong lie beside the widget's file: most pages have nothing wrong. Of the
// single file it takes what it says why a date is none with (SHARED in rollup.config.mjs).

import { EdtfRefusal, parseEdtf } from '../../time/edtf.js';
import { Part } from './part.js';

export const mistakesPart = new Part('mistakes', () => import('./mistakes.js'), {
  './house': { EdtfRefusal, parseEdtf },
});
