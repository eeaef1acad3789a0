// The words of all languages and all calendars, there from the start: nothing here can wait for them to load.

import { ckb } from '../i18n/ckb.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fa, faAF } from '../i18n/fa.js';
import { fr } from '../i18n/fr.js';
import { he } from '../i18n/he.js';
import { ps } from '../i18n/ps.js';
import { tr } from '../i18n/tr.js';
import { ur } from '../i18n/ur.js';
import { isRegistered, registerCalendars, registerMessages } from '../languages/registry.js';
import { otherCalendars } from '../time/other-calendars.js';

const LANGUAGES = { ckb, de, es, fa, 'fa-AF': faAF, fr, he, ps, tr, ur };

/**
 * Called by each function that writes words: importing the package changes nothing. Words that were brought before
 * stay.
 */
export function registerLanguages(): void {
  for (const [locale, messages] of Object.entries(LANGUAGES))
    if (!isRegistered(locale)) registerMessages(locale, messages);
  registerCalendars(otherCalendars);
}
