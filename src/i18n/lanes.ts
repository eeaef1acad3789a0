// The words for lanes of groups, in all languages: a part of the file that lays them out.

export interface LaneWords {
  /** What the headings are called together. */
  readonly groups: string;
  /** Heading of the events that have no group. */
  readonly none: string;
}

const en: LaneWords = { groups: 'Groups', none: 'Other' };
const LANGUAGES: Readonly<Record<string, LaneWords>> = {
  en,
  ar: { groups: 'المجموعات', none: 'أحداث أخرى' },
  fa: { groups: 'گروه‌ها', none: 'رویدادهای دیگر' },
  ur: { groups: 'گروپ', none: 'دیگر واقعات' },
  he: { groups: 'קבוצות', none: 'אירועים אחרים' },
  de: { groups: 'Gruppen', none: 'Weitere' },
  fr: { groups: 'Groupes', none: 'Autres' },
  tr: { groups: 'Gruplar', none: 'Diğer' },
  es: { groups: 'Grupos', none: 'Otros' },
  ckb: { groups: 'گرووپەکان', none: 'ڕووداوەکانی تر' },
  ps: { groups: 'ډلې', none: 'نورې پېښې' },
};

/** The words of the locale's language; English where we have none. */
export const laneWordsFor = (locale: string): LaneWords => LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;
