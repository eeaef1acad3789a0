// What reads a story lies beside the widget's file where not every story needs it.

import { fill } from '../../i18n/lookup.js';
import { gregory, withIntervals } from '../../time/calendar.js';
import { EdtfRefusal, parseEdtf } from '../../time/edtf.js';
import { formatDate } from '../../time/format-date.js';
import { formatMoment } from '../../time/format-moment.js';
import { Part } from '../kit/part.js';

/** What reads a list on the page: a timeline whose story is none there needs none. */
export const listPart = new Part('list', () => import('./read-list.js'));

/**
 * What reads dates in words. Beside the single file it takes of it what both need (SHARED in rollup.config.mjs).
 */
export const datePart = new Part('reader', () => import('../../time/read/read-date.js'), {
  './house': { EdtfRefusal, fill, formatDate, formatMoment, gregory, parseEdtf, withIntervals },
});
