// Numbers in the digits of a locale, free of the invisible marks that some engines add.

import type { Speech } from './locale.js';

/** What is made for these words once, under a name of its own: making a formatter costs far more than using it. */
export function keep<T>({ kept }: Pick<Speech, 'kept'>, name: string, make: () => T): T {
  let value = kept.get(name) as T | undefined;
  if (value === undefined) kept.set(name, (value = make()));
  return value;
}

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

/**
 * The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the
 * reader's own language for them. Urdu has 24 hours: AM and PM turn a range around on the screen.
 */
export const intlLocale = (tag: string): string => tag.replace(/^(?:ckb|ps)\b.*/, 'fa').replace(/^ur\b.*/, '$&-u-hc-h23');

/** Engines and their versions differ on the digits of some of these, so they are ours to say; the first that fits. */
const DIGITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ar-(?!.*(?:AE|LY|DZ|TN|MA|EH|001))|ckb\b)/, 'arab'],
  [/^(?:fa|ps|ur-.*IN)\b/, 'arabext'],
  [/^(?:ar|en|he|ur)\b/, 'latn'],
];
/** The digits of a locale that the engine takes. */
export const digitsOf = (tag: string): string => DIGITS.find(([names]) => names.test(tag))?.[1] ?? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;

/** Numerals 0 to 9 of each system; the digits of any other are left as they are. */
const ZEROS: Readonly<Record<string, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** A text of somebody else's with its digits in those of the words around it. */
export function withDigits(text: string, { digits }: Pick<Speech, 'digits'>): string {
  const zero = ZEROS[digits];
  return zero === undefined ? text : text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 15)));
}

/** In these words and digits thousands stand apart by a comma; India's other groups are longer numbers. */
const WITH_COMMA = /^(?:(?:ar|ckb|fa|ps)\b.* arab|en(?:-US|-GB)? latn)/;

export function formatNumber(n: number, words: Omit<Speech, 'messages'>, useGrouping = true): string {
  const { digits, tag } = words;
  // The first formatter of a page, whichever it is, holds up its first paint longer than the words of the chart do.
  // Whole numbers are written in the same way in every language up to where groups begin.
  if (Number.isInteger(n) && n >= 0 && !Object.is(n, -0) && digits in ZEROS) {
    if (n < (useGrouping ? 1000 : 1e15)) return withDigits(String(n), words);
    if (n < 1e5 && WITH_COMMA.test(`${tag} ${digits}`)) return withDigits(String(n).replace(/...$/, digits === 'latn' ? ',$&' : '٬$&'), words);
  }
  return withoutMarks(
    keep(
      words,
      `number ${useGrouping}`,
      () => new Intl.NumberFormat(intlLocale(tag), { numberingSystem: digits, useGrouping, maximumFractionDigits: 3 }),
    ).format(n),
  );
}
