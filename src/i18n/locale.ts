// The shape of a language's words. One file per language beside this one; a missing word is a type error.

/** A message with plural forms; `{n}` stands for the count. */
export type Plural = { readonly other: string } & { readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };

/** Words in `{braces}` are filled in. */
export interface Messages {
  // dates
  readonly since: string;
  readonly until: string;
  readonly about: string;
  readonly maybe: string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  readonly ongoing: string;
  readonly or: string;
  readonly and: string;
  readonly range: string;
  readonly withTime: string;
  readonly yearBC: string;
  readonly thousandYearsAgo: Plural;
  readonly millionYearsAgo: Plural;
  readonly billionYearsAgo: Plural;
  readonly decade: string;
  readonly century: string;
  readonly centuryBC: string;
  readonly millennium: string;
  /** Spring to winter; then `{year}` is added by `partOfYear`. */
  readonly seasons: readonly [string, string, string, string];
  readonly quarter: string;
  readonly third: string;
  readonly half: string;
  readonly partOfYear: string;
  readonly undated: string;
  readonly doubt: string;
  // the widget
  readonly asOf: string;
  readonly events: Plural;
  readonly position: string;
  readonly more: string;
  readonly moreEvents: Plural;
  readonly leftOut: Plural;
  readonly timeline: string;
  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly showAll: Plural;
  readonly stack: string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly errorNetwork: string;
  readonly errorSize: string;
  readonly errorFormat: string;
  readonly errorTime: string;
  readonly retry: string;
  readonly source: string;
  readonly updated: string;
  readonly paraphrase: string;
  readonly mentions: string;
  readonly imageFailed: string;
  readonly play: string;
}
