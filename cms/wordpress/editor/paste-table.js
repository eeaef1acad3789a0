// A table to events: from a spreadsheet by way of the clipboard, or from core's Table. Which column holds what is known
// by its head, else by what stands in it. Pure.
import { readPair } from './date-pair.js';
import { freeId, groupIds, readWritten } from './model.js';
import { plainWords } from './rich-runs.js';

/** What heads are called, in the languages of the block, in small letters and without the marks of Arabic. */
const HEADS = {
  from: [
    'date',
    'when',
    'start',
    'start date',
    'from',
    'التاريخ',
    'تاريخ',
    'من',
    'البداية',
    'تاريخ البداية',
    'متى',
    'آغاز',
    'از',
    'תאריך',
    'מתי',
    'התחלה',
    'مورخہ',
    'تاریخ شروع',
    'شروع',
  ],
  until: [
    'until',
    'end',
    'end date',
    'to',
    'حتى',
    'إلى',
    'النهاية',
    'تاريخ النهاية',
    'تا',
    'پایان',
    'تاریخ پایان',
    'עד',
    'סיום',
    'تک',
    'اختتام',
  ],
  title: [
    'title',
    'headline',
    'event',
    'what',
    'name',
    'العنوان',
    'عنوان',
    'الحدث',
    'حدث',
    'رویداد',
    'כותרת',
    'אירוע',
    'عنوان واقعہ',
    'واقعہ',
  ],
  text: [
    'text',
    'description',
    'details',
    'النص',
    'نص',
    'الوصف',
    'وصف',
    'التفاصيل',
    'متن',
    'شرح',
    'توضیحات',
    'טקסט',
    'תיאור',
    'تفصیل',
  ],
  group: ['group', 'category', 'المجموعة', 'مجموعة', 'الفئة', 'گروه', 'קבוצה', 'گروپ'],
  source: ['source', 'المصدر', 'مصدر', 'منبع', 'מקור', 'ماخذ', 'ذریعہ'],
  url: ['url', 'link', 'address', 'الرابط', 'رابط', 'پیوند', 'نشانی', 'קישור', 'لنک', 'ربط'],
};
/** The most events that a block holds. */
const MOST = 2000;
/** Letters that differ by country or by care are one. */
const fold = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\u064b-\u0652:*]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ہ/g, 'ه');
const NAMES = new Map(Object.entries(HEADS).flatMap(([name, words]) => words.map((word) => [fold(word), name])));
const headOf = (cell) => NAMES.get(fold(cell));

/** The cells of the first table in HTML; [] where there is none. */
export function htmlRows(html) {
  const [, table = ''] = /<table\b[^>]*>(.*?)<\/table>/is.exec(html) ?? [];
  return [...table.matchAll(/<tr\b[^>]*>(.*?)(?=<tr\b|<\/tr>|$)/gis)]
    .map(([, row]) =>
      [...row.matchAll(/<t[hd]\b[^>]*>(.*?)(?=<t[hd]\b|<\/t[hd]>|$)/gis)].map(([, cell]) => plainWords(cell)),
    )
    .filter((row) => row.some(Boolean));
}

/**
 * The cells of text with tabs, as spreadsheets write it: a cell with a tab, a line end or a quote in it stands in
 * quotes.
 */
export function tabRows(text) {
  if (!text.includes('\t')) return [];
  const rows = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/\r\n?/g, '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some(Boolean));
}

/** Events for rows of cells, and the labels of the groups that they name; `[]` where no column holds dates. */
export function tableEvents(rows, options) {
  const heads = (rows[0] ?? []).map(headOf);
  const isHeaded = heads.includes('from') || (heads.includes('title') && heads.length > 1);
  const body = (isHeaded ? rows.slice(1) : rows).slice(0, MOST);
  const columns = isHeaded ? heads : guessed(body, options);
  const from = columns.indexOf('from');
  if (from < 0) return [];
  const title = columns.includes('title')
    ? columns.indexOf('title')
    : columns.findIndex((name, at) => !name && body.some((row) => row[at]));
  const cell = (row, name) => row[name === 'title' ? title : columns.indexOf(name)] ?? '';
  return body
    .map((row) => ({
      ...readPair([cell(row, 'from'), cell(row, 'until')], options).fields,
      title: cell(row, 'title'),
      text: cell(row, 'text').replace(/[\\*[\]]/g, '\\$&'),
      group: cell(row, 'group'),
      ...(cell(row, 'source') || cell(row, 'url')
        ? { source: { name: cell(row, 'source'), url: cell(row, 'url') } }
        : {}),
    }))
    .map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== '' && value !== false)));
}

/**
 * Without heads: the column with the most dates, then the first other one is the title, and the one after it the text.
 */
function guessed(body, options) {
  const width = Math.max(0, ...body.map(({ length }) => length));
  const dates = Array.from(
    { length: width },
    (_, at) => body.filter((row) => row[at] && readWritten(row[at], options).fields.date).length,
  );
  const most = Math.max(0, ...dates);
  if (most * 2 < body.length || most === 0) return [];
  const names = ['title', 'text'];
  return dates.map((_, at) => (at === dates.indexOf(most) ? 'from' : names.shift()));
}

/** A line of a list: what stands before the first colon or dash is its date, if it is one. */
export function lineEvent(line, options) {
  for (const { index, 0: mark } of line.matchAll(/(?:: |:\s*$|\s[–—-]\s|\t)/g)) {
    const { fields } = readWritten(line.slice(0, index).trim(), options);
    if (fields.date) return { ...fields, title: line.slice(index + mark.length).trim() };
  }
  return { date: '', title: line };
}

/**
 * The events by the ids of their groups instead of their labels, and the groups with those that are new: none gets an
 * id that one of `others`, the events that are there, still names.
 */
export function grouped(events, groups, others = []) {
  const all = [...groups];
  const named = groupIds(others);
  const idOf = (label) => {
    const known = all.find((one) => one.label === label);
    return (known ?? all[all.push({ id: freeId([...all, ...named], 'group'), label, color: '' }) - 1]).id;
  };
  return { events: events.map((event) => (event.group ? { ...event, group: idOf(event.group) } : event)), groups: all };
}
