// What is said to those who do not see it, politely and once: only what the focus does not tell by itself.

import type { LitElement, ReactiveController } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Problem } from '../../data/document.js';
import { plural } from '../../i18n/lookup.js';
import { momentsIn, spansIn } from '../../layout/labelling.js';
import { edtfRange } from '../../layout/view-range.js';
import { formatDate } from '../../time/format-date.js';
import { parseEdtf } from '../../time/edtf.js';
import type { LanguageController } from './language-controller.js';

const DAY_MS = 86_400_000;

export class StatusController implements ReactiveController {
  #text = '';

  constructor(private readonly host: LitElement, private readonly language: LanguageController) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#write();
  }

  /** Says the parts as one sentence; nothing where it was said last. */
  say(...parts: readonly string[]): void {
    this.#set(parts.filter(Boolean).join(this.language.messages.comma));
  }

  clear(): void {
    this.#set('');
  }

  /** What a page that was waited for has brought. */
  sayLoaded(count: number, problems: readonly Problem[]): void {
    const { words, messages } = this.language;
    const dropped = problems.filter((problem) => problem.dropped).length;
    this.say(plural(messages.events, count, words), dropped > 0 ? plural(messages.leftOut, dropped, words) : '');
  }

  /** Which stretch of time is in view, civil ms, and how many events. */
  sayView(chronicle: Chronicle, [from, to]: readonly [number, number]): void {
    const { words, messages } = this.language;
    const range = edtfRange(from, to);
    const [first, last] = [range.from, range.to].map((edge) => (to - from > 2 * DAY_MS ? edge.replace(/T.*/, '') : edge));
    const count = momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length;
    try {
      this.say(formatDate(parseEdtf(`${first}/${last}`), words), plural(messages.events, count, words));
    } catch {
      // Beyond the years that EDTF can write.
      this.say(plural(messages.events, count, words));
    }
  }

  #set(text: string): void {
    this.#text = text;
    this.#write();
  }

  /** Straight into the live region: what is said changes nothing else, and is no reason to draw. */
  #write(): void {
    const region = this.host.renderRoot.querySelector('[role="status"]');
    if (region && region.textContent !== this.#text) region.textContent = this.#text;
  }
}
