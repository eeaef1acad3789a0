// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words that are not there yet are fetched; until they come it says nothing rather than something in another language.

import type { TimelineDocument } from '../../data/document.js';
import { loadMessages } from '../../i18n/load.js';
import { messagesFor } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import type { Settings } from '../kit/attributes.js';
import { resolveDir, resolveLang } from './page-context.js';

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

  /** `changed` is called when words have come. */
  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  update({ calendar, secondaryCalendar, numerals, monthNames, timeZone }: LanguageInput, document: TimelineDocument | null): void {
    const locale = resolveLang(this.host, document?.lang);
    const coming = loadMessages(locale);
    void coming?.then(this.changed);
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
}
