// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words and calendars that are not there yet are fetched; until they come it says nothing rather than something in another language.

import type { TimelineDocument } from '../../data/document.js';
import { loadMessages } from '../../i18n/load.js';
import { messagesFor } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import { registerCalendars } from '../../time/calendar.js';
import type { WordOptions } from '../../time/words.js';
import type { Settings } from '../kit/attributes.js';
import { Part } from '../kit/part.js';
import { resolveDir, resolveLang } from './page-context.js';

/** Calendars other than the Gregorian. */
const calendarsPart = new Part('calendars', () => import('../../time/other-calendars.js'));

type LanguageInput = Pick<Settings, 'calendar' | 'secondaryCalendar' | 'numerals' | 'monthNames' | 'timeZone'>;

export class LanguageController {
  /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
  words: WordOptions = { locale: 'ar' };
  messages: Messages = messagesFor('ar');
  dir: Direction = 'rtl';
  /** Whether the words of the language are there. */
  isReady = false;
  /** What is drawn is in the words of before: those that are asked for are on their way. */
  isChanging = false;
  #document: TimelineDocument | null = null;
  /** Gregorian dates stand then. */
  #isWithoutCalendars = false;

  /** `changed` is called when words have come. */
  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  update({ calendar, secondaryCalendar, numerals, monthNames, timeZone }: LanguageInput, document: TimelineDocument | null): void {
    const locale = resolveLang(this.host, document?.lang);
    const coming = this.#coming(locale, [calendar, secondaryCalendar, ...(document?.events.map((event) => event.calendar) ?? [])]);
    void coming?.then(() => this.changed());
    // What is drawn keeps its words until those of another language are there.
    this.isChanging = coming !== null && this.isReady && document === this.#document;
    if (this.isChanging) return;
    this.#document = document;
    this.isReady = coming === null;
    this.dir = resolveDir(this.host, document?.lang);
    const messages = this.isReady ? messagesFor(locale) : { ...messagesFor(locale), timeline: '', loading: '' };
    const words: WordOptions = { locale, timeZone: timeZone ?? document?.timeZone ?? 'UTC', calendar, secondaryCalendar, numerals, monthNames };
    if (messages !== this.messages || JSON.stringify(words) !== JSON.stringify(this.words)) this.words = words;
    this.messages = messages;
  }

  /** What is not there yet; null where nothing is to be waited for. */
  #coming(locale: string, calendars: readonly (string | undefined)[]): Promise<unknown> | null {
    const isMissing = !calendarsPart.now && !this.#isWithoutCalendars && calendars.some((id) => id && id !== 'gregory');
    const others = isMissing ? calendarsPart.use(({ otherCalendars }) => registerCalendars(otherCalendars)).then(() => (this.#isWithoutCalendars = !calendarsPart.now)) : null;
    const words = loadMessages(locale);
    return words || others ? Promise.all([words, others]) : null;
  }
}
