// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words and calendars that are not there yet are fetched; until they come it says nothing rather than something in
// another language.

import type { TimelineDocument } from '../../data/document.js';
import { isBare } from '../../data/large.js';
import { loadMessages } from '../../languages/load.js';
import { registerCalendars, wordsFor } from '../../languages/registry.js';
import type { WordOptions } from '../../time/words.js';
import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';
import { resolveDir, resolveLang } from './page-context.js';

/** Calendars other than the Gregorian. */
const calendarsPart = new Part('calendars', () => import('../../time/other-calendars.js'));

export class LanguageController implements Controller {
  #document: TimelineDocument | null = null;
  /** Gregorian dates stand then. */
  #isWithoutCalendars = false;

  constructor(private readonly store: Store) {}

  follow(): void {
    const { store } = this;
    const {
      host,
      document,
      language: old,
      settings: { calendar, secondaryCalendar, numerals, monthNames, timeZone },
    } = store;
    const locale = resolveLang(host, document?.lang);
    const coming = this.#coming(locale, [
      calendar,
      secondaryCalendar,
      ...(document && !isBare(document.events) ? document.events.map((event) => event.calendar) : []),
    ]);
    void coming?.then(() => host.requestUpdate());
    // What is drawn keeps its words until those of another language are there.
    const isChanging = coming !== null && old.isReady && document === this.#document;
    if (isChanging) return void (store.language = { ...old, isChanging });
    this.#document = document;
    const isReady = coming === null;
    const options: WordOptions = {
      locale,
      timeZone: timeZone ?? document?.timeZone ?? 'UTC',
      calendar,
      secondaryCalendar,
      numerals,
      monthNames,
    };
    const words = wordsFor(options);
    const messages = isReady ? words.messages : { ...words.messages, timeline: '', loading: '' };
    store.language = { words, messages, dir: resolveDir(host, document?.lang), isReady, isChanging };
  }

  /** What is not there yet; null where nothing is to be waited for. */
  #coming(locale: string, calendars: readonly (string | undefined)[]): Promise<unknown> | null {
    const isMissing = !calendarsPart.now && !this.#isWithoutCalendars && calendars.some((id) => id && id !== 'gregory');
    const others = isMissing
      ? calendarsPart
          .use(({ otherCalendars }) => registerCalendars(otherCalendars))
          .then(() => (this.#isWithoutCalendars = !calendarsPart.now))
      : null;
    const words = loadMessages(locale);
    return words || others ? Promise.all([words, others]) : null;
  }
}
