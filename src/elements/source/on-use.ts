// What reads a story lies beside the widget's file where not every story needs it.

import { Part } from '../kit/part.js';

/** What reads a list on the page: a timeline whose story is none there needs none. */
export const listPart = new Part('list', () => import('./read-list.js'));

/** What reads dates in words. */
export const datePart = new Part('reader', () => import('../../time/reader.js'));
