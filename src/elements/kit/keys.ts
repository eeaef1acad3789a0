// The keyboard of the list: arrows follow what is seen, so in a right-to-left timeline Left is later.

export type Move =
  { readonly step: 1 | -1 } | { readonly edge: 1 | -1 } | { readonly page: 1 | -1 } | { readonly zoom: 1 | -1 };

const COMMON: Readonly<Record<string, Move>> = { Home: { edge: -1 }, End: { edge: 1 } };
const CHART: Readonly<Record<string, Move>> = {
  ...COMMON,
  PageUp: { page: -1 },
  PageDown: { page: 1 },
  '+': { zoom: 1 },
  '=': { zoom: 1 },
  '-': { zoom: -1 },
  '−': { zoom: -1 },
};
const KEYS: Readonly<Record<'rtl' | 'ltr' | 'vertical', Readonly<Record<string, Move>>>> = {
  rtl: { ...CHART, ArrowLeft: { step: 1 }, ArrowRight: { step: -1 } },
  ltr: { ...CHART, ArrowLeft: { step: -1 }, ArrowRight: { step: 1 } },
  vertical: { ...COMMON, PageUp: { page: -1 }, PageDown: { page: 1 }, ArrowDown: { step: 1 }, ArrowUp: { step: -1 } },
};

/** What a key does in a list that runs this way: +1 is later, closer or the end; null for any other key. */
export function moveFor(key: string, way: 'rtl' | 'ltr' | 'vertical'): Move | null {
  return KEYS[way][key] ?? null;
}
