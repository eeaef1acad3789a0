// Parts of the widget that lie in files of their own beside it, loaded on use (ON_USE in rollup.config.mjs). Where a
// file does not come, what it brings is missing and the console says so; nothing else breaks.

import { css, html, nothing, render } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { parseRuns, plainText, withLinks } from '../../data/runs.js';
import { groupClass } from '../../draw/write.js';
import { missingFile } from '../../languages/load.js';
import { fill, plural } from '../../i18n/lookup.js';
import { formatNumber } from '../../i18n/number.js';
import { rowsAt } from '../../layout/scene-list.js';
import { calendarFor } from '../../time/calendar.js';
import { formatMoment, formatYear } from '../../time/format-moment.js';
import { heading } from './heading.js';
import { inLang, sentence, written } from './prose.js';

/**
 * Of the single file's parts those that make templates are functions of what they take of Lit: a second Lit would make
 * a second policy of Trusted Types, which a page may forbid.
 */
type File<T> = T | { readonly default: (packages: Readonly<Record<string, object>>) => T };
const PACKAGES: Readonly<Record<string, object>> = {
  lit: { css, html, nothing, render },
  'lit/directive.js': { directive, Directive },
  'lit/directives/keyed.js': { keyed },
  // Of our own what the widget has in any case (HANDED in rollup.config.mjs).
  './data/runs': { parseRuns, plainText, withLinks },
  './draw/write': { groupClass },
  './i18n/lookup': { fill, plural },
  './i18n/number': { formatNumber },
  './layout/scene-list': { rowsAt },
  './time/calendar': { calendarFor },
  './time/format-moment': { formatMoment, formatYear },
  './elements/kit/heading': { heading },
  './elements/kit/prose': { inLang, sentence, written },
};

/** One such part; it is kept once it is there, so that later uses need not wait. */
export class Part<T extends object> {
  /** Null until it is there. */
  now: T | null = null;
  /** It did not come when it was asked for last. */
  isMissing = false;

  /** `name` is the file's, `bring` imports it, `packages` is what a file that is a function takes. */
  constructor(
    private readonly name: string,
    private readonly bring: () => Promise<File<T>>,
    private readonly packages = PACKAGES,
  ) {}

  /** Rejects where the file does not come, with words for it; the next call asks for it again. */
  async load(): Promise<T> {
    try {
      if (this.now) return this.now;
      const file = await this.bring();
      return (this.now ??= 'default' in file ? file.default(this.packages) : file);
    } catch (error) {
      throw new Error(missingFile(this.name, error));
    }
  }

  /** Uses it when it is there; where it does not come the console says so, once. */
  async use(act: (part: T) => void): Promise<void> {
    let part: T;
    try {
      part = await this.load();
    } catch (error) {
      if (!this.isMissing) console.error(`khatt-timeline: ${(error as Error).message}`);
      this.isMissing = true;
      return;
    }
    act(part);
  }
}
