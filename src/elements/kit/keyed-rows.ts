// Rows that keep their nodes by a key: what plays in one, or has the focus, stays while others come and go around it.
// lit's `repeat` does the same, and moves least where long lists are sorted anew; rows in the order of time hardly ever
// move. A row whose model is the same as before is not rendered.

import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** `model`: what a row's words and states hang on, always in the same order. */
export interface Row {
  readonly model: readonly unknown[];
  readonly render: () => unknown;
}

class KeyedRows extends Directive {
  #keys: readonly string[] = [];
  #models = new Map<string, readonly unknown[]>();

  render(_keys: readonly string[], rows: readonly Row[]): unknown {
    return rows.map((row) => row.render());
  }

  override update(list: ChildPart, [keys, rows]: Parameters<this['render']>): unknown {
    const old = getCommittedValue(list);
    const [before, models] = [this.#keys, this.#models];
    this.#keys = keys;
    this.#models = new Map(keys.map((key, i) => [key, rows[i]?.model ?? []]));
    if (!Array.isArray(old)) return this.render(keys, rows);
    const parts = new Map(before.map((key, i) => [key, old[i] as ChildPart]));
    const coming = new Set(keys);
    for (const [key, part] of parts) {
      if (coming.has(key)) continue;
      removePart(part);
      parts.delete(key);
    }
    // Those that stay, in the order in which they stand; `at` is the first that has not had its turn.
    const order = [...parts.keys()];
    const done = new Set<string>();
    let at = 0;
    setCommittedValue(
      list,
      keys.map((key, i) => {
        while (done.has(order[at] ?? '')) at++;
        done.add(key);
        const kept = parts.get(key);
        const part = kept && order[at] === key ? kept : insertPart(list, parts.get(order[at] ?? ''), kept);
        const model = kept && models.get(key);
        return model && rows[i]?.model.every((one, place) => one === model[place])
          ? part
          : setChildPartValue(part, rows[i]?.render());
      }),
    );
    return noChange;
  }
}

/** A row for each key; the keys are different. A model without parts is the same for good. */
export const keyedRows = directive(KeyedRows);
