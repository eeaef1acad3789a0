// What goes on: 'until now', 'to the present'.

import type { Cursor } from './cursor.js';

export function takeNow(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.skip();
      const now = cursor.take('now');
      if (now) cursor.take('until');
      return now && !cursor.meaning('weekday') && !cursor.meaning('monthName') && cursor.token?.kind !== 'number'
        ? now
        : null;
    }) !== null
  );
}

export function takeUntilNow(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.skip();
      cursor.take('and');
      return cursor.take('untilNow');
    }) !== null
  );
}
