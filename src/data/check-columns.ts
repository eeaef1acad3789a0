// What is wrong with the columns of a story as such: one that is missing, is no list, or that nobody knows.

import { ToldOnce } from './fields.js';
import type { Found } from './found.js';
import type { EventColumns } from './input.js';
import { isList, valueAt } from './plain.js';

const COLUMNS: readonly string[] = [
  'date',
  'title',
  'id',
  'group',
  'importance',
] satisfies readonly (keyof EventColumns)[];
const isColumn = (value: unknown): value is ArrayLike<never> =>
  isList(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** The columns that can be read, and what is told of the others: without titles there is no event. */
export function checkColumns(
  columns: EventColumns | null,
): readonly [columns: EventColumns | null, found: readonly Found[]] {
  if (!columns) return [null, []];
  const found: Found[] = [];
  const read = (name: string): ArrayLike<never> | undefined => {
    const value = valueAt(columns, name) ?? undefined;
    if (isColumn(value)) return value;
    if (value !== undefined || name === 'date' || name === 'title')
      found.push({ code: 'type/list', path: `events.${name}`, values: [value], severity: 'error' });
    return undefined;
  };
  const [date = [], title, id, group, importance] = COLUMNS.map(read);
  const toldOnce = new ToldOnce();
  for (const name of Object.keys(columns))
    if (!COLUMNS.includes(name)) toldOnce.add('field/unknown', `events.${name}`, [name, 'event'], name);
  return [{ date: title ? date : [], title: title ?? [], id, group, importance }, [...found, ...toldOnce.found]];
}
