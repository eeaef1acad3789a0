// The ids that a story declares.

import type { TimelineEntity, TimelineGroup } from './document.js';

export class Declared {
  readonly ids: ReadonlySet<string>;

  constructor(readonly list: readonly (TimelineGroup | TimelineEntity)[]) {
    this.ids = new Set(list.map(({ id }) => id));
  }
}
