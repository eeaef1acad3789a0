// The shape of a date that has been read: what is known, with its precision, doubt and open ends.
// Reading and writing live in edtf.ts.

/** The unit a single date is given in, or which of its digits were left open (`X`). */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'month-unspecified'
  | 'day-unspecified'
  | 'year-unspecified';

/** EDTF qualifier: `?` uncertain, `~` approximate, `%` both, `''` neither. */
export type Qualifier = '' | '?' | '~' | '%';

/** Which end of an interval is known: a date, open (`..`), or unknown (empty). */
export type EndKind = 'known' | 'open' | 'unknown';

interface Bounds {
  /** First millisecond; `-Infinity` for an open start, `null` for an unknown one. */
  readonly earliest: number | null;
  /** Last millisecond, inclusive; `Infinity` for an open end, `null` for an unknown one. */
  readonly latest: number | null;
  /** True: the bounds are civil (wall-clock) ms. False: the text gave an offset or a zone and the bounds are UTC ms. */
  readonly floating: boolean;
}

/** The parts of a single date as written; absent where the text does not go that far. */
export interface DateFields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 21 to 41, as EDTF numbers seasons, quarters, quadrimesters and semesters. */
  readonly season?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

export interface EdtfSingle extends Bounds {
  readonly kind: 'date';
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** All qualifiers of the date taken together. */
  readonly qualifier: Qualifier;
  /** The qualifier of each part: `2021-02-~18` is not `2021-02-18~`. */
  readonly parts: { readonly year: Qualifier; readonly month?: Qualifier; readonly day?: Qualifier };
  /** The first moment's fields, as written (civil, before any zone is applied). */
  readonly fields: DateFields;
  /** Years with open digits, as written (`20XX`, `XXXX`), else absent. Months and days likewise. */
  readonly unspecified?: { readonly year?: string; readonly month?: string; readonly day?: string };
  /** `1950S2`: how many digits of the year are significant. */
  readonly significantDigits?: number;
  readonly offsetMinutes?: number;
  readonly zone?: string;
  /** There is no year: the date has no place on an axis. */
  readonly axis?: 'undated';
}

export interface EdtfInterval extends Bounds {
  readonly kind: 'interval';
  readonly start: EndKind;
  readonly end: EndKind;
  /** The date at each end that is known. */
  readonly from: EdtfSingle | null;
  readonly to: EdtfSingle | null;
  readonly precision?: Precision;
  readonly precisionEnd?: Precision;
  readonly qualifierStart?: Qualifier;
  readonly qualifierEnd?: Qualifier;
  readonly axis?: 'undated';
}

export interface EdtfSet extends Bounds {
  readonly kind: 'oneOf' | 'allOf';
  /** In the order written; runs (`a..b`) stand as intervals. */
  readonly members: readonly (EdtfSingle | EdtfInterval)[];
  readonly axis?: 'undated';
}

export type EdtfDate = EdtfSingle | EdtfInterval | EdtfSet;
