// The words for reading lie beside the widget's file: what only a few timelines show, or show later, is named by them.

import { Part } from './part.js';

export const readingPart = new Part('reading', () => import('../../i18n/reading/all.js'));
