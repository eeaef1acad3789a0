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

/** The value of a locale, worked out once: asking the engine costs a hundred times what the answer does. */
function oncePer(work: (locale: string) => string): (locale: string) => string {
  const known = new Map<string, string>();
  return (locale) => {
    let value = known.get(locale);
    if (value === undefined) known.set(locale, (value = work(locale)));
    return value;
  };
}

/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
export const knownLocale = oncePer((locale) => {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return 'en';
  }
});

/** The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the reader's own language for them. */
export const intlLocale = (locale: string): string => knownLocale(locale).replace(/^(?:ckb|ps)\b.*/, 'fa');

/** Engines and their versions differ on the digits of some of these, so they are ours to say; the first that fits. */
const DIGITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ar-(?!.*(?:AE|LY|DZ|TN|MA|EH|001))|ckb\b)/, 'arab'], [/^(?:fa|ps|ur-.*IN)\b/, 'arabext'], [/^(?:ar|he|ur)\b/, 'latn'],
];
const ownDigits = oncePer((locale) => {
  const name = knownLocale(locale);
  return DIGITS.find(([names]) => names.test(name))?.[1] ?? new Intl.NumberFormat(name).resolvedOptions().numberingSystem;
});

/** The digits asked for, else the locale's. */
export const digitsOf = ({ locale, numerals }: NumberOptions): string => numerals ?? ownDigits(locale);

/** Numerals 0 to 9 of each system; the digits of any other are left as they are. */
const ZEROS: Readonly<Record<string, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** A text of somebody else's with its digits in those of the words around it. */
export function withDigits(text: string, options: NumberOptions): string {
  const zero = ZEROS[digitsOf(options)];
  return zero === undefined ? text : text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 15)));
}

export function formatNumber(n: number, { useGrouping = true, ...options }: NumberOptions): string {
  const numberingSystem = digitsOf(options);
  const key = `${options.locale}|${numberingSystem}|${useGrouping}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(intlLocale(options.locale), { numberingSystem, useGrouping, maximumFractionDigits: 3 })));
  return withoutMarks(formatter.format(n));
}
