// The page of docs/ that shows how dates are said: the same dates in every language, as a build says them, so that who
// speaks one can check it at a glance.

/** What is said, its EDTF, and options where it takes any. */
const DATES = [
  ['a day', '2021-03-11'],
  ['with its weekday', '2021-03-11', { style: 'full' }],
  ['the first of a month', '2021-03-01'],
  ['a month', '2021-03'],
  ['a year', '2021'],
  ['days of one month', '2021-03-11/2021-03-14'],
  ['of two months', '2021-03-11/2021-05-02'],
  ['of two years', '2020-12-30/2021-01-02'],
  ['months', '2021-03/2021-05'],
  ['months of two years', '2020-11/2021-02'],
  ['years', '2015/2021'],
  ['part of a month', '2021-02-11~/2021-02-20~'],
  ['a season', '2021-24'],
  ['autumn', '2020-23'],
  ['a quarter', '2021-33'],
  ['a half', '2021-41'],
  ['a decade', '199X'],
  ['the second of a century', '201X'],
  ['a century', '19XX'],
  ['a millennium', '1XXX'],
  ['a day BC', '-0043-03-15'],
  ['years BC', '-0538/-0331'],
  ['years out of BC', '-0026/0014'],
  ['a decade BC', '-005X'],
  ['a century BC', '-04XX'],
  ['a millennium BC', '-2XXX'],
  ['thousands of years', 'Y-20499~'],
  ['deep time', 'Y-66E6'],
  ['about', '2015~'],
  ['perhaps', '2021-03-11?'],
  ['perhaps about', '19XX%'],
  ['since', '2021-03-11/..'],
  ['since about', '2015~/..'],
  ['since a decade', '199X/..'],
  ['until', '../2021-03-11'],
  ['until a century', '../18XX'],
  ['an end that is not known', '2015/'],
  ['a start that is not known', '/2015'],
  ['a moment between two days', '2021-02-27/2021-03-05', { within: true }],
  ['one of two days', '[2021-02-17,2021-02-18]'],
  ['two years', '{2019,2021}'],
  ['a time', '2021-03-11T18:00'],
  ['in a zone', '2021-03-11T18:00+03:00', { timeZone: 'Asia/Baghdad' }],
  ['in one far away', '2021-03-11T18:00-04:00', { timeZone: 'America/Caracas' }],
  ['times of one day', '2021-03-11T07:07+01:00/2021-03-11T09:30+01:00', { timeZone: 'Europe/Rome' }],
  ['times of two days', '2021-03-11T18:00Z/2021-03-12T03:00Z'],
  ['a Hijri day', '2021-03-11', { calendar: 'islamic-umalqura' }],
  ['a Persian day', '2021-03-11', { calendar: 'persian' }],
  ['a Hebrew day', '2021-03-11', { calendar: 'hebrew' }],
];

/** The languages, with the regions that stand side by side. */
const LANGUAGES = [
  ['Arabic', 'ar-EG', 'ar-IQ', 'ar-MA', 'ar-SA'],
  ['Persian and Dari', 'fa-IR', 'fa-AF'],
  ['Urdu', 'ur-PK'],
  ['Hebrew', 'he-IL'],
  ['English', 'en-GB', 'en-US'],
  ['German', 'de'],
  ['French', 'fr'],
  ['Turkish', 'tr'],
  ['Spanish', 'es'],
  ['Sorani Kurdish', 'ckb'],
  ['Pashto', 'ps'],
];

const HEAD = `# What is said of dates

The same dates in every language. Do you speak one of them? Read its column as you would the page of a newspaper, and [tell us](../CONTRIBUTING.md) each row that you would have changed. Kurdish and Pashto have not been read by a native speaker yet.

[Languages, calendars, digits](languages.md) says which months and digits stand where. A city that a language in another script than Latin does not name is told by its distance from Greenwich. This page is written by the build.
`;

const row = (...cells) => `| ${cells.join(' | ')} |`;
/** Spaces that do not break look like others in a page; a bar would end the cell. */
const cell = (text) => text.replaceAll('|', '\\|').replace(/[\u00A0\u202F]/g, ' ');

/** A part of the page that runs right to left, where its language does. */
const inDirection = (locale, lines) =>
  /^(?:ar|ckb|fa|he|ps|ur)\b/.test(locale) ? ['<div dir="rtl">', '', ...lines, '', '</div>'] : lines;

/** The page, by the functions of `khatt-timeline/core`. */
export async function saidPage({ formatDate, loadMessages, parseEdtf }) {
  for (const [, ...locales] of LANGUAGES) for (const locale of locales) await loadMessages(locale);
  const sections = LANGUAGES.map(([language, ...locales]) => {
    const rows = DATES.map(([kind, edtf, options]) =>
      row(
        kind,
        `<span dir="ltr">\`${edtf}\`</span>`,
        ...locales.map((locale) => cell(formatDate(parseEdtf(edtf), { locale, ...options }))),
      ),
    );
    const table = [
      row('', 'EDTF', ...locales.map((locale) => `\`${locale}\``)),
      `|${'---|'.repeat(locales.length + 2)}`,
      ...rows,
    ];
    return [`## ${language}`, '', ...inDirection(locales[0], table), ''].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}
