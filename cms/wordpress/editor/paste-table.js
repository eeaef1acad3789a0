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
  year: ['year', 'السنة', 'سنة', 'العام', 'سال', 'שנה'],
  month: ['month', 'الشهر', 'شهر', 'ماه', 'חודש', 'مہینہ'],
  day: ['day', 'اليوم', 'يوم', 'روز', 'יום', 'دن'],
  endYear: ['end year'],
  endMonth: ['end month'],
  endDay: ['end day'],
  url: ['url', 'link', 'address', 'الرابط', 'رابط', 'پیوند', 'نشانی', 'קישור', 'لنک', 'ربط'],
};
/** The most events that a block holds. */
const MOST = 2000;
const MOST_COLUMNS = 100;
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
/** What the heads of a row name; a day or a month without a year beside it is a date. */
const headsOf = (row) => {
  const heads = row.map((cell) => NAMES.get(fold(cell)));
  return heads.includes('year') ? heads : heads.map((name) => (name === 'day' || name === 'month' ? 'from' : name));
};
const areHeads = (heads) =>
  heads.includes('from') || heads.includes('year') || (heads.includes('title') && heads.length > 1);

/** How many rows or columns a cell has. */
const spanOf = (count) => Math.min(Number(count) || 1, MOST);
const LINK = /<a\b[^>]*?\shref\s*=\s*["']([^"']*)/i;

/**
 * The words of cells `{ content, rowspan, colspan }`, each in its column: a cell that reaches down counts for all its
 * rows, and of a column of addresses what its links lead to.
 */
export function gridOf(rows) {
  const below = new Map();
  const grid = rows.map((cells) => {
    const row = [];
    const fill = () => {
      for (let held = below.get(row.length); held; held = below.get(row.length)) {
        if (--held.rows === 0) below.delete(row.length);
        row.push(held.cell);
      }
    };
    for (const { content, rowspan, colspan } of cells) {
      for (let i = 0; i < Math.min(spanOf(colspan), MOST_COLUMNS); i++) {
        fill();
        const cell =
          i === 0 ? { words: plainWords(content), link: plainWords(LINK.exec(content)?.[1]) } : { words: '', link: '' };
        if (spanOf(rowspan) > 1) below.set(row.length, { cell, rows: spanOf(rowspan) - 1 });
        row.push(cell);
      }
    }
    fill();
    return row;
  });
  const heads = grid.map((row) => headsOf(row.map(({ words }) => words))).find(areHeads) ?? [];
  return grid
    .map((row) => row.map(({ words, link }, at) => (heads[at] === 'url' && link) || words))
    .filter((row) => row.some(Boolean));
}

const attributeOf = (tag, name) => new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1];
/** The cells of the first table in HTML; [] where there is none. */
export function htmlRows(html) {
  const [, table = ''] = /<table\b[^>]*>(.*?)<\/table>/is.exec(html) ?? [];
  return gridOf(
    [...table.matchAll(/<tr\b[^>]*>(.*?)(?=<tr\b|<\/tr>|$)/gis)].map(([, row]) =>
      [...row.matchAll(/<t[hd]\b([^>]*)>(.*?)(?=<t[hd]\b|<\/t[hd]>|$)/gis)].map(([, tag, content]) => ({
        content,
        rowspan: attributeOf(tag, 'rowspan'),
        colspan: attributeOf(tag, 'colspan'),
      })),
    ),
  );
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

/** A date in one cell, or in three: year, month and day. */
function dateIn(cell, whole, parts) {
  const [year, month, day] = parts.map((name) => cell(name).replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15));
  if (!year) return cell(whole);
  const isPlain = [year, month, day].every((part) => /^\d*$/.test(part));
  return isPlain
    ? [year.padStart(4, '0'), ...[month, day].filter(Boolean).map((part) => part.padStart(2, '0'))].join('-')
    : [day, month, year].filter(Boolean).join(' ');
}

/** What each column holds, and from which row on; above the heads may stand what the table is called. */
function columnsOf(rows, options) {
  const at = rows.slice(0, 3).findIndex((row) => areHeads(headsOf(row)));
  const body = rows.slice(at + 1);
  const heads = headsOf(rows[at] ?? []);
  if (at < 0 || heads.includes('from') || heads.includes('year'))
    return [at < 0 ? guessed(body, options) : heads, body];
  const from = guessed(
    body.map((row) => row.map((cell, column) => (heads[column] ? '' : cell))),
    options,
  ).indexOf('from');
  return [heads.map((name, column) => (column === from ? 'from' : name)), body];
}

/** Events for rows of cells, and the labels of the groups that they name; `[]` where no column holds dates. */
export function tableEvents(rows, options) {
  const [columns, all] = columnsOf(rows, options);
  const body = all.slice(0, MOST);
  if (!columns.includes('from') && !columns.includes('year')) return [];
  const title = columns.includes('title')
    ? columns.indexOf('title')
    : columns.findIndex((name, at) => !name && body.some((row) => row[at]));
  const cellOf = (row) => (name) => row[name === 'title' ? title : columns.indexOf(name)] ?? '';
  return body
    .map(cellOf)
    .map((cell) => ({
      ...readPair(
        [dateIn(cell, 'from', ['year', 'month', 'day']), dateIn(cell, 'until', ['endYear', 'endMonth', 'endDay'])],
        options,
      ).fields,
      title: cell('title'),
      text: cell('text').replace(/[\\*[\]]/g, '\\$&'),
      group: cell('group'),
      ...(cell('source') || cell('url') ? { source: { name: cell('source'), url: cell('url') } } : {}),
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
