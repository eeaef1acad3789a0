// What is wrong with the story, in words: for the page, and as lines of the console.

import type { Problem } from '../../data/document.js';
import type { Found, Values } from '../../data/found.js';
import type { ProblemCode } from '../../data/problem-codes.js';
import { mistakesPart } from '../kit/mistakes-part.js';

/** Problems of one reading that the console is told; the page is told all. */
const MOST_LOGGED = 1000;

export class Problems {
  /** In words; null while these are on their way. */
  told: readonly Problem[] | null = [];
  #found: readonly Found[] = [];
  /** Lines of the console: the same data read anew says nothing twice. */
  readonly #logged = new Set<string>();

  /** `changed`: they are in words. */
  constructor(private readonly changed: () => void) {}

  /** Other data is read from now on. */
  forget(): void {
    this.#logged.clear();
  }

  /** At once where nothing is wrong, or the words are there. */
  async tell(found: readonly Found[]): Promise<void> {
    this.#found = found;
    this.told = null;
    if (found.length > 0 && !mistakesPart.now) await mistakesPart.use(() => {});
    if (found !== this.#found) return;
    // Without the words the code says it, or what was thrown: the name of a missing file.
    this.told =
      mistakesPart.now?.tellProblems(found) ??
      found.map((one) => ({ ...one, message: one.values[0] instanceof Error ? one.values[0].message : one.code }));
    for (const problem of this.told.slice(0, MOST_LOGGED)) this.#log(problem);
    this.changed();
  }

  #log({ severity, path, message, code }: Problem): void {
    const line = `khatt-timeline: ${path && `${path}: `}${message} (${code})`;
    if (!this.#logged.has(line)) console[severity === 'error' ? 'error' : 'warn'](line);
    this.#logged.add(line);
  }
}

/** What went wrong with the document as a whole. */
export const wrong = <Code extends ProblemCode & keyof Values>(code: Code, ...values: Values[Code]): Found => ({
  code,
  path: '',
  values,
  severity: 'error',
});
