// What loads on use, where a document has dates in words. As a file of its own it has a registry of words of its own,
// so it is handed the words of the language it is to read.

import { messagesFor, registerMessages } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import { readDate } from './read-date.js';

/** The reader, with the page's words of a locale: it knows cities by them. */
export function readerWith(locale: string, messages: Messages): typeof readDate {
  if (messagesFor(locale) !== messages) registerMessages(locale, messages);
  return readDate;
}
