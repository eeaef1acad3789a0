// Numbers in the digits of a locale, free of the invisible marks that some engines add.

export interface NumberOptions {
  readonly locale: string;
  /** `arab`, `arabext`, `latn` …; the locale's own by default. */
  readonly numerals?: string;
  readonly useGrouping?: boolean;
}

/** Cached: making a formatter costs far more than using it. Bounded by the settings a page uses. */
const formatters = new Map<string, Intl.NumberFormat>();
const MARKS = /[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;

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

export function formatNumber(n: number, { locale, numerals, useGrouping = true }: NumberOptions): string {
  const key = `${locale}|${numerals ?? ''}|${useGrouping}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(knownLocale(locale), { ...(numerals ? { numberingSystem: numerals } : {}), useGrouping, maximumFractionDigits: 3 });
    formatters.set(key, formatter);
  }
  return withoutMarks(formatter.format(n));
}
