// How the time of reading dates grows: texts of one kind at 1, 2 and 4 times the length, in ms, on what is built.
// `node bench/dates.mjs`; a column that is more than its share of the one before it is a fault.
import { findDates, readDate } from '../dist/core.js';

const options = { locale: 'ar-IQ', reference: '2021-03-12' };
const CHARS = 25_000;
const KINDS = {
  'news with dates': 'قال الوزير في 11 آذار 2021 إن العمل سيبدأ الأحد. ',
  'no full stop': 'قال في 11 آذار 2021 ',
  'dots and a letter': '.',
  'numbers and particles': '1 و2 و',
  slashes: '1/',
  particles: 'من ',
  'groups of digits': '123,',
  weekdays: 'الأحد ',
};
const timed = (work) => {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
};

findDates(KINDS['news with dates'].repeat(200), options);
for (const [kind, unit] of Object.entries(KINDS)) {
  const times = [1, 2, 4].map((times) =>
    timed(() => findDates(`${unit.repeat((CHARS * times) / unit.length)}ا`, options)),
  );
  console.log(`${kind}: ${times.join(', ')} ms for ${CHARS}, ${2 * CHARS} and ${4 * CHARS} characters`);
}
const fields = [15, 30, 60].map((count) =>
  timed(() => {
    for (let i = 0; i < count; i++) readDate('1 و2 و'.repeat(8000) + i, options);
  }),
);
console.log(`fields of 50000 characters: ${fields.join(', ')} ms for 15, 30 and 60`);
