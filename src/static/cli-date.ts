// `khatt date`: what a date in words means.

import { formatDate, readDate } from '../languages/dates.js';
import { parseEdtf } from '../time/edtf.js';
import { CALENDARS } from '../time/words.js';
import { DAY, LANGUAGE } from './expect.js';
import { registerLanguages } from './languages.js';
import { EXIT, inItsLanguage, paint, say, usage, print } from './cli-io.js';
import { HELP, helpOf, parse, text, type Options } from './cli-options.js';

const OPTIONS: Options = {
  reference: {
    type: 'string',
    short: 'r',
    value: 'date',
    help: 'EDTF of the day of writing: "last month" is counted from it',
    check: DAY,
  },
  locale: { type: 'string', short: 'l', value: 'tag', help: 'Language it is written in (ar)', check: LANGUAGE },
  'time-zone': { type: 'string', short: 'z', value: 'zone', help: 'IANA name of the zone of times that name none' },
  calendar: { type: 'string', value: 'id', help: `Calendar of the words that are answered: ${CALENDARS.join(', ')}` },
  json: { type: 'boolean', help: 'As JSON' },
  ...HELP,
};

const dateHelp = `khatt date [options] <words>
  Says what a date in words means: khatt date "منذ 6 سنوات" --reference 2021-03-12

${helpOf(OPTIONS)}

Exit code: 0 it is understood; 1 it is not; 2 a wrong call.
`;

export function date(args: readonly string[]): number {
  const { values, files } = parse(args, OPTIONS, 'date');
  if (values['help']) {
    print(dateHelp);
    return EXIT.ok;
  }
  const words = files.join(' ');
  if (words.trim() === '') throw usage('Write a date: khatt date "شباط ٢٠٢١"');
  const [reference, locale = 'ar', timeZone] = [
    text(values, 'reference'),
    text(values, 'locale'),
    text(values, 'time-zone'),
  ];
  const calendar = CALENDARS.find((one) => one === values['calendar']);
  registerLanguages();
  const { edtf, within, confidence, diagnostics, ...read } = readDate(words, { reference, locale, timeZone });
  const said =
    edtf === null
      ? null
      : formatDate(parseEdtf(edtf), {
          locale,
          calendar: calendar ?? read.calendar,
          within,
          ...(timeZone && { timeZone }),
        });
  const notes = diagnostics.filter(({ severity }) => severity !== 'info');
  const rows =
    edtf === null
      ? []
      : [
          ['edtf', edtf],
          ['words', said ?? ''],
          ['calendar', read.calendar],
          ['within', within ? 'yes: one moment somewhere in it' : ''],
          ['confidence', String(confidence)],
        ];
  if (values['json'])
    print(
      `${JSON.stringify({ edtf, words: said, calendar: read.calendar, original: read.original, within, confidence, diagnostics }, null, 2)}\n`,
    );
  else {
    print(
      rows
        .filter(([, value]) => value !== '')
        .map(([name = '', value]) => `${name.padEnd(12)}${value}\n`)
        .join(''),
    );
    for (const { severity, message, code } of notes) {
      const advice = code === 'date/needs-reference' ? ': give the day of writing, as in --reference 2021-03-12' : '';
      say(
        `${paint(severity === 'error' ? 'error' : 'warning', severity)}: ${code}${advice}\n${inItsLanguage(message)}`,
      );
    }
  }
  return edtf === null ? EXIT.problems : EXIT.ok;
}
