import type { Messages } from '../i18n/locale.js';
import { readDate } from './read-date.js';
/** The reader, with the page's words of a locale: it knows cities by them. */
export declare function readerWith(locale: string, messages: Messages): typeof readDate;
