// Invented stories of a newspaper's shape, the same on every run: what the first view is held against, in tests and in
// `npm run bench:titles`. Quiet stretches and bursts, a few periods, titles of the lengths that headlines have.

/** A linear congruence (Numerical Recipes): the same numbers everywhere. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const WORDS = {
  ar: [
    'الوزراء',
    'يعلنون',
    'اتفاقًا',
    'جديدًا',
    'بعد',
    'جولة',
    'مفاوضات',
    'طويلة',
    'في',
    'العاصمة',
    'المحكمة',
    'تؤجل',
    'النظر',
    'الطعن',
    'احتجاجات',
    'أمام',
    'مقر',
    'المجلس',
    'الأمم',
    'المتحدة',
    'تمدد',
    'ولاية',
    'البعثة',
    'توقيع',
    'مذكرة',
    'تفاهم',
    'المياه',
    'انتخابات',
    'تكميلية',
    'ثلاث',
    'دوائر',
  ],
  en: [
    'Ministers',
    'announce',
    'a',
    'new',
    'agreement',
    'after',
    'long',
    'talks',
    'in',
    'the',
    'capital',
    'court',
    'delays',
    'hearing',
    'on',
    'appeal',
    'protests',
    'outside',
    'council',
    'extends',
    'mission',
    'mandate',
    'signs',
    'water',
    'deal',
    'by-elections',
    'held',
    'three',
    'districts',
  ],
  fa: [
    'وزیران',
    'توافق',
    'تازه‌ای',
    'اعلام',
    'کردند',
    'پس',
    'از',
    'دور',
    'طولانی',
    'گفت‌وگوها',
    'در',
    'پایتخت',
    'دادگاه',
    'رسیدگی',
    'به',
    'تجدیدنظر',
    'را',
    'عقب',
    'انداخت',
    'اعتراض',
    'مقابل',
    'مجلس',
    'سازمان',
    'ملل',
    'مأموریت',
    'تمدید',
    'شد',
    'امضای',
    'تفاهم‌نامه',
    'انتخابات',
  ],
} as const;

/** Where the moments stand, as parts of the story's length from 0 to 1; the first two are its ends. */
type Shape = (random: () => number) => (i: number, count: number) => number;
const within = (head: number, part: number, random: () => number): number => Math.min(1, Math.max(0, head + (random() - 0.5) * part));
const bursts =
  (most: number, part: number, quiet: number): Shape =>
  (random) => {
    const heads = Array.from({ length: most }, random);
    return () => (random() < quiet ? random() : within(heads[Math.floor(random() * most)] ?? 0, part, random));
  };
export const SHAPES = {
  even: (random) => (i, count) => within(i / count, 1 / count, random),
  spread: (random) => () => random(),
  'two bursts': bursts(2, 0.06, 0.45),
  'three bursts': bursts(3, 0.04, 0.45),
  /** Two, each in less than a card. */
  'narrow bursts': bursts(2, 0.005, 0.45),
  /** Eight events in a week of ten years. */
  week: (random) => {
    const head = random();
    return (i) => (i < 8 ? within(head, 0.002, random) : random());
  },
  /** The first event long before the others. */
  outlier: (random) => () => 0.4 + 0.6 * random(),
  /** Ever faster. */
  rising: (random) => () => Math.sqrt(random()),
} satisfies Record<string, Shape>;

export interface StoryOptions {
  /** Of moments and periods together. */
  readonly count: number;
  readonly days: number;
  readonly shape: keyof typeof SHAPES;
  readonly periods: number;
  /** Importance is given, most of it low; else all are equal. */
  readonly isVaried: boolean;
  readonly lang: keyof typeof WORDS;
  readonly isGrouped: boolean;
  /** Words of a title: from the first up to the second. */
  readonly length: readonly [number, number];
  readonly precision: 'day' | 'month' | 'year';
  readonly seed: number;
}

export interface Story {
  readonly lang: string;
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly events: readonly { readonly id: string; readonly date: string; readonly title: string; readonly group?: string; readonly importance: number }[];
}

const DAY = 86_400_000;
const START = Date.UTC(2011, 2, 2);
const LETTERS = { day: 10, month: 7, year: 4 } as const;

/** A document: `count` events over `days`, some of them periods. */
export function storyOf({ count, days, shape, periods, isVaried, lang, isGrouped, length: [fewest, most], precision, seed }: StoryOptions): Story {
  const random = chance(seed);
  // The first numbers of near seeds are near each other.
  for (let i = 0; i < 5; i++) random();
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const title = (): string => Array.from({ length: fewest + Math.floor(random() * (most - fewest + 1)) }, () => pick(WORDS[lang]) ?? '').join(' ');
  const dayOf = (part: number): string => new Date(START + part * days * DAY).toISOString().slice(0, LETTERS[precision]);
  const rest = (i: number): { title: string; group?: string; importance: number } => ({
    title: title(),
    ...(isGrouped ? { group: 'abc'.charAt(i % 3) } : {}),
    importance: isVaried ? Math.round(random() ** 2 * 10) / 10 : 0.5,
  });
  const place = SHAPES[shape](random);
  const moments = Array.from({ length: count - periods }, (_, i) => ({
    id: `e${i}`,
    date: dayOf(i === 0 ? 0 : i === 1 ? 1 : place(i - 2, count - periods - 2)),
    ...rest(i),
  }));
  const spans = Array.from({ length: periods }, (_, i) => {
    const at = random() * 0.85;
    return { id: `p${i}`, date: `${dayOf(at)}/${dayOf(Math.min(1, at + 0.03 + random() * 0.25))}`, ...rest(i) };
  });
  return { lang, title: title(), groups: isGrouped ? [...'abc'].map((id, i) => ({ id, label: WORDS[lang][i] ?? '' })) : [], events: [...moments, ...spans] };
}

const DAYS = [5110, 3650, 1095, 150];
const LANGS = ['ar', 'en', 'fa'] as const;
const LENGTHS = [
  [3, 7],
  [6, 11],
  [2, 4],
] as const;

/**
 * `seeds` stories of this many events in each shape: all else goes round. Years alone do for long stories, months for
 * those of years.
 */
export function storiesOf(count: number, seeds: number, first = 1): (StoryOptions & { readonly document: Story })[] {
  return Object.keys(SHAPES).flatMap((name, which) =>
    Array.from({ length: seeds }, (_, at) => {
      const [n, seed] = [at + which, (first + at) * 7919 + which * 104_729 + count * 31];
      const days = DAYS[n % DAYS.length] ?? 0;
      const precision = n % 5 === 3 && days > 3000 ? 'year' : n % 5 === 1 && days > 1000 ? 'month' : 'day';
      const options: StoryOptions = {
        count,
        days,
        precision,
        seed,
        shape: name as keyof typeof SHAPES,
        periods: n % 6,
        isVaried: n % 2 === 1,
        isGrouped: n % 4 !== 3,
        lang: LANGS[n % LANGS.length] ?? 'ar',
        length: LENGTHS[(n >> 1) % LENGTHS.length] ?? [3, 7],
      };
      return { ...options, document: storyOf(options) };
    }),
  );
}
