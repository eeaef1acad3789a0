// A date in two boxes, from and until: which of an event's words stand in which, and what both together are.
import { readWritten } from './model.js';

const RANGE = ' – ';
const EDTF_RANGE = /^([^[{/]+)\/([^/]+)$/;
const isEdtf = ({ date, original }) => Boolean(date) && !original;

/** `[from, until]` as they stand in the boxes. What cannot be taken apart stands in the first. */
export function splitDate({ date = '', original = '' }) {
  const parts = original ? original.split(RANGE) : (EDTF_RANGE.exec(date)?.slice(1) ?? []);
  return parts.length === 2 ? parts : [original || date, ''];
}

/** The fields of an event for both boxes, and what is to be said beside each of them. */
export function readPair([from, until], options) {
  if (until.trim() === '') {
    const { fields, diagnostics } = readWritten(from, options);
    return { fields, said: [diagnostics, []] };
  }
  const [first, second] = [from, until].map((text) => readWritten(text, options));
  const isOpen = until.trim() === '..';
  const joined = readWritten(
    isEdtf(first.fields) && (isOpen || isEdtf(second.fields)) ? `${from.trim()}/${until.trim()}` : from + RANGE + until,
    options,
  );
  if (joined.fields.date) return { fields: joined.fields, said: [joined.diagnostics, []] };
  return {
    fields: { date: '', original: from + RANGE + until, calendar: '', within: false },
    said: saidApart(first, second, from),
  };
}

/** Each half is told its own; where none is wrong by itself, the whole is: a `code` of ours without a message. */
function saidApart(first, second, from) {
  const errors = [first, second].map(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  if (errors.flat().length > 0) return errors;
  return from.trim() === ''
    ? [[{ code: 'date/no-beginning', severity: 'error' }], []]
    : [[], [{ code: 'date/no-period', severity: 'error' }]];
}
