// Parts of the widget that lie in files of their own beside it, loaded on use (ON_USE in rollup.config.mjs). Where a file
// does not come, what it brings is missing and the console says so; nothing else breaks.

import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { missingFile } from '../../i18n/load.js';

/** Of the single file's parts those that make templates are functions of what they take of Lit: a second Lit would make a second policy of Trusted Types, which a page may forbid. */
type File<T> = T | { readonly default: (packages: Readonly<Record<string, object>>) => T };
const PACKAGES: Readonly<Record<string, object>> = { 'lit': { css, html, nothing }, 'lit/directives/keyed.js': { keyed } };

/** One such part; it is kept once it is there, so that later uses need not wait. */
export class Part<T extends object> {
  /** Null until it is there. */
  now: T | null = null;
  #isTold = false;

  /** `name` is the file's, `bring` imports it. */
  constructor(private readonly name: string, private readonly bring: () => Promise<File<T>>) {}

  /** Rejects where the file does not come, with words for it; the next call asks for it again. */
  async load(): Promise<T> {
    try {
      if (this.now) return this.now;
      const file = await this.bring();
      return (this.now ??= 'default' in file ? file.default(PACKAGES) : file);
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
      if (!this.#isTold) console.error(`khatt-timeline: ${(error as Error).message}`);
      this.#isTold = true;
      return;
    }
    act(part);
  }
}
