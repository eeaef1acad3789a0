// Generated events, from five to a million: made in slices, so that the page answers meanwhile, and always the same. Up
// to 5,000 they are given as a list, more as columns. What is timed is from the move of the slider to the frame that
// shows it.
const STEPS = [
  5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
];
const MOST_OBJECTS = 5000;
const SLICE_MS = 10;
const DAY_MS = 86_400_000;
const [BEGIN, DAYS] = [Date.UTC(2001, 0, 1), 9100];

const WORDS = {
  ar: {
    title: 'سجل حوادث مولّد',
    kinds: ['حريق', 'فيضان', 'هزة أرضية', 'حادث سير'],
    places: [
      'في البصرة',
      'في الموصل',
      'في حلب',
      'في عدن',
      'في بنغازي',
      'في وهران',
      'في طنجة',
      'في أسوان',
      'في صيدا',
      'في العقبة',
      'في نواكشوط',
    ],
    events: { one: 'حدث', two: 'حدث', few: 'أحداث', many: 'حدثًا', other: 'حدث' },
    making: (events) => `${events}…`,
    made: (events, ms) => `${events}، ظهرت بعد ${ms} ملّي ثانية`,
  },
  en: {
    title: 'A generated log of incidents',
    kinds: ['Fire', 'Flood', 'Earthquake', 'Road accident'],
    places: [
      'in Basra',
      'in Mosul',
      'in Aleppo',
      'in Aden',
      'in Benghazi',
      'in Oran',
      'in Tangier',
      'in Aswan',
      'in Sidon',
      'in Aqaba',
      'in Nouakchott',
    ],
    events: { one: 'event', other: 'events' },
    making: (events) => `${events}…`,
    made: (events, ms) => `${events}, on the screen after ${ms} ms`,
  },
};

const timeline = document.querySelector('khatt-timeline');
const slider = document.querySelector('input[type="range"]');
const output = document.querySelector('output');
const { lang } = document.documentElement;
const words = WORDS[lang.slice(0, 2)];
const number = new Intl.NumberFormat(lang);
const plural = new Intl.PluralRules(lang);
const inWords = (count) => `${number.format(count)} ${words.events[plural.select(count)] ?? words.events.other}`;

/** Of the nth event, whatever their number, a whole number of 32 bits: the finalizer of MurmurHash3. */
function hash(n) {
  let h = n + 1;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
const titles = words.kinds.map((kind) => words.places.map((place) => `${kind} ${place}`));
const dayOf = (i) => BEGIN + (hash(i) % DAYS) * DAY_MS;
const groupOf = (i) => hash(i + 7e6) % titles.length;
const titleOf = (i) => titles[groupOf(i)][hash(i + 3e6) % words.places.length];
const weightOf = (i) => (hash(i + 5e6) % 1000) / 1000;

const groups = words.kinds.map((label, i) => ({ id: `kind-${i}`, label }));
const eventOf = (i) => ({
  id: `event-${i}`,
  date: new Date(dayOf(i)).toISOString().slice(0, 10),
  title: titleOf(i),
  group: groups[groupOf(i)].id,
  importance: weightOf(i),
});

/** The columns of so many events; null where `isWanted` says no on the way. */
async function columnsOf(count, isWanted) {
  const columns = {
    date: new Float64Array(count),
    title: new Array(count),
    group: new Uint8Array(count),
    importance: new Float32Array(count),
  };
  let until = performance.now() + SLICE_MS;
  for (let i = 0; i < count; i++) {
    columns.date[i] = dayOf(i);
    columns.title[i] = titleOf(i);
    columns.group[i] = groupOf(i);
    columns.importance[i] = weightOf(i);
    if (i % 1024 > 0 || performance.now() < until) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!isWanted()) return null;
    until = performance.now() + SLICE_MS;
  }
  return columns;
}

const drawn = () =>
  new Promise((resolve) => {
    timeline.addEventListener('khatt-load', () => requestAnimationFrame(() => setTimeout(resolve)), { once: true });
  });

let turn = 0;
async function show() {
  const mine = ++turn;
  const begin = performance.now();
  const count = STEPS[slider.valueAsNumber];
  slider.ariaValueText = inWords(count);
  output.textContent = words.making(inWords(count));
  const events =
    count > MOST_OBJECTS
      ? await columnsOf(count, () => mine === turn)
      : Array.from({ length: count }, (_, i) => eventOf(i));
  if (mine !== turn) return;
  timeline.data = { title: words.title, lang, groups, events };
  await drawn();
  if (mine === turn)
    output.textContent = words.made(inWords(count), number.format(Math.round(performance.now() - begin)));
}

slider.max = STEPS.length - 1;
slider.addEventListener('input', show);
await customElements.whenDefined('khatt-timeline');
void show();
