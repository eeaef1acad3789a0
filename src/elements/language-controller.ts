// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words that are not there yet are fetched; until they come it says nothing rather than something in another language.

import type { TimelineDocument } from '../data/document.js';
import { loadMessages } from '../i18n/load.js';
import { messagesFor } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import { CALENDARS, type MonthNames, type Numerals, type WordOptions } from '../time/words.js';
import { isZone } from '../time/zone.js';
import { resolveDir, resolveLang } from './page-context.js';

/** As the page wrote it, which may be anything. */
interface LanguageInput {
  readonly calendar: string | null;
  readonly secondaryCalendar: string | null;
  readonly numerals: string | null;
  readonly monthNames: string | null;
  readonly timeZone: string | null;
}

const NUMERALS: readonly Numerals[] = ['arab', 'arabext', 'latn'];
const MONTH_NAMES: readonly MonthNames[] = ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'];

export class LanguageController {
  /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
  words: WordOptions = { locale: 'ar' };
  messages: Messages = messagesFor('ar');
  dir: Direction = 'rtl';
  /** Whether the words of the language are there. */
  isReady = false;
  #document: TimelineDocument | null = null;
  readonly #told = new Set<string>();

  /** `changed` is called when words have come. */
  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  /** The zone, or null where the engine does not know it. */
  zone(name: string | null): string | null {
    if (name && isZone(name)) return name;
    if (name) this.#tell('time-zone', name, 'an IANA name');
    return null;
  }

  update(input: LanguageInput, document: TimelineDocument | null): void {
    const locale = resolveLang(this.host, document?.lang);
    const coming = loadMessages(locale);
    void coming?.then(this.changed);
    // What is drawn keeps its words until those of another language are there.
    if (coming && this.isReady && document === this.#document) return;
    this.#document = document;
    this.isReady = coming === null;
    this.dir = resolveDir(this.host, document?.lang);
    const messages = this.isReady ? messagesFor(locale) : { ...messagesFor(locale), timeline: '', loading: '' };
    const words: WordOptions = {
      locale, timeZone: input.timeZone ?? document?.timeZone ?? 'UTC',
      calendar: this.#known('calendar', input.calendar, CALENDARS), secondaryCalendar: this.#known('secondary-calendar', input.secondaryCalendar, CALENDARS),
      numerals: this.#known('numerals', input.numerals, NUMERALS), monthNames: this.#known('month-names', input.monthNames, MONTH_NAMES),
    };
    if (messages !== this.messages || JSON.stringify(words) !== JSON.stringify(this.words)) this.words = words;
    this.messages = messages;
  }

  /** The value where it is one of these; any other is told once and counts for nothing. */
  #known<T extends string>(name: string, value: string | null, values: readonly T[]): T | undefined {
    const known = values.find((one) => one === value);
    if (value && !known) this.#tell(name, value, values.join(', '));
    return known;
  }

  #tell(name: string, value: string, expected: string): void {
    const note = `khatt-timeline: ${name}="${value}" is not known. Expected ${expected}.`;
    if (!this.#told.has(note)) console.warn(note);
    this.#told.add(note);
  }
}
