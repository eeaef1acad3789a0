// Numbers in the digits of a locale, free of the invisible marks that some engines add.

export interface NumberOptions {
  readonly locale: string;
  /** `arab`, `arabext`, `latn` …; the locale's own by default. */
  readonly numerals?: string;
  readonly useGrouping?: boolean;
}

/** Cached: making a formatter costs far more than using it. Bounded by the settings a page uses. */
const formatters = new Map<string, Intl.NumberFormat>();
/** Direction marks; the joiners U+200C and U+200D are letters of Persian words and stay. */
const MARKS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Removes invisible direction marks from what Intl wrote. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
export function knownLocale(locale: string): string {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return 'en';
  }
}

const digits = new Map<string, string>();

/** The digits asked for, else the locale's. Engines differ on plain `ar`: there it is what current data says. */
export function digitsOf({ locale, numerals }: NumberOptions): string {
  if (numerals) return numerals;
  let known = digits.get(locale);
  if (known === undefined) {
    const name = knownLocale(locale);
    digits.set(locale, (known = name === 'ar' ? 'latn' : new Intl.NumberFormat(name).resolvedOptions().numberingSystem));
  }
  return known;
}

export function formatNumber(n: number, { useGrouping = true, ...options }: NumberOptions): string {
  const numberingSystem = digitsOf(options);
  const key = `${options.locale}|${numberingSystem}|${useGrouping}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(knownLocale(options.locale), { numberingSystem, useGrouping, maximumFractionDigits: 3 })));
  return withoutMarks(formatter.format(n));
}
