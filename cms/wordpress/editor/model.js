// The block's attributes and what may be done to them: pure functions, without WordPress. Dates are read and written by
// the package's own reader, so that the editor says what the widget will say.
import { ckb } from '../../../src/i18n/ckb.ts';
import { de } from '../../../src/i18n/de.ts';
import { es } from '../../../src/i18n/es.ts';
import { fa, faAF } from '../../../src/i18n/fa.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { he } from '../../../src/i18n/he.ts';
import { ps } from '../../../src/i18n/ps.ts';
import { tr } from '../../../src/i18n/tr.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { formatDate, readDate } from '../../../src/languages/dates.ts';
import { registerCalendars, registerMessages } from '../../../src/languages/registry.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { otherCalendars } from '../../../src/time/other-calendars.ts';

for (const [locale, messages] of Object.entries({ ckb, de, es, fa, 'fa-AF': faAF, fr, he, ps, tr, ur }))
  registerMessages(locale, messages);
registerCalendars(otherCalendars);

const isObject = (one) => Boolean(one) && typeof one === 'object';
/** The list itself where there is nothing to leave out. */
export const objects = (value) => (!Array.isArray(value) ? [] : value.every(isObject) ? value : value.filter(isObject));
/**
 * The attributes as the editor shows them. An event or a group that somebody wrote by hand gets an id, which its row
 * goes by.
 */
export function read(attributes) {
  if (!stories.has(attributes))
    stories.set(attributes, {
      ...attributes,
      groups: withIds(objects(attributes.groups), 'group', groupIds(objects(attributes.events))),
      entities: objects(attributes.entities),
      media: objects(attributes.media),
      events: withIds(objects(attributes.events), 'event'),
    });
  return stories.get(attributes);
}
/** Read once for the form, for the count of problems and for the list that is saved. */
const stories = new WeakMap();

function withIds(list, prefix, others = []) {
  if (new Set(list.map(({ id }) => id).filter(Boolean)).size === list.length) return list;
  const seen = [];
  const taken = new Set();
  for (const one of list) {
    seen.push(one.id && !taken.has(one.id) ? one : { ...one, id: freeId([...list, ...seen, ...others], prefix) });
    taken.add(seen.at(-1).id);
  }
  return seen;
}

/** The first of event-1, event-2 … that is free. */
export function freeId(list, prefix) {
  const taken = new Set(list.map(({ id }) => id));
  let n = 1;
  while (taken.has(`${prefix}-${n}`)) n++;
  return `${prefix}-${n}`;
}

export const some = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value));

/** How dates are read: of the document, else of the site. `today` (YYYY-MM-DD) stands in for a missing as-of date. */
export const readingOptions = ({ lang, timeZone, asOf }, site, today) => ({
  locale: lang || site.lang,
  ...some({ timeZone: timeZone || site.timeZone, reference: asOf || today }),
});

/** An event's fields for what was typed, and what is to be said about it. Without a date the words are kept alone. */
export function readWritten(text, options) {
  if (text.trim() === '') return { fields: { date: '', original: '', calendar: '', within: false }, diagnostics: [] };
  const { edtf, calendar, within, diagnostics } = readDate(text, options);
  // EDTF needs no other words beside it.
  const fields =
    edtf === null
      ? { date: '', original: text, calendar: '', within: false }
      : { date: edtf, original: edtf === text ? '' : text, calendar: calendar === 'gregory' ? '' : calendar, within };
  return { fields, diagnostics };
}

/** The words of an event's date as the widget writes them; '' where there is no date. */
export function dateWords({ date, original, calendar, within }, attributes, site) {
  if (!date) return '';
  if (original && calendar && calendar !== attributes.calendar) return original;
  try {
    const { locale, timeZone } = readingOptions(attributes, site);
    const options = some({
      calendar: attributes.calendar,
      numerals: attributes.numerals,
      monthNames: attributes.monthNames,
      timeZone,
    });
    return formatDate(parseEdtf(date), { locale, ...options, ...some({ within }) });
  } catch {
    return '';
  }
}

export function isDate(text) {
  try {
    return Boolean(text) && Boolean(parseEdtf(text));
  } catch {
    return false;
  }
}

/** The ids of groups that events name, whether there are such groups or not: a new group has none of them. */
export const groupIds = (events) => events.map(({ group }) => ({ id: group }));
export const newGroup = ({ groups, events }, color) => ({
  id: freeId([...groups, ...groupIds(events)], 'group'),
  label: '',
  color,
});

/** What changes where a group goes: its events are in none. */
export const withoutGroup = ({ groups, events }, id) => ({
  groups: groups.filter((one) => one.id !== id),
  events: events.map((event) => (event.group === id ? { ...event, group: '' } : event)),
});

/** Whether there is something to see of an event yet. */
export const isFinished = ({ title, text, quote, date, dateLabel, original }) =>
  Boolean((title?.trim() || text?.trim() || quote?.text) && (date || dateLabel || original));

/** The list with the item at `from` at place `to`. */
export function moved(list, from, to) {
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), list[from], ...others.slice(to)];
}

/** Earliest first; those without a date stay behind the others. */
export const sorted = (events) =>
  events
    .map((event) => [startOf(event), event])
    .sort(([a], [b]) => (a === b ? 0 : a - b))
    .map(([, event]) => event);
function startOf({ date }) {
  try {
    const { earliest } = parseEdtf(date);
    return typeof earliest === 'number' && !Number.isNaN(earliest) ? earliest : Infinity;
  } catch {
    return Infinity;
  }
}
