// The shape of a language's words, and how a message is filled and pluralised. One file per language beside this one.

/** A message with plural forms; `{n}` stands for the count, other names for other values. */
export type Plural = { readonly other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

export interface Messages {
  // dates
  readonly since: string; readonly until: string; readonly about: string; readonly maybe: string;
  readonly ongoing: string; readonly endUnknown: string; readonly startUnknown: string; readonly oneOf: string; readonly and: string; readonly or: string;
  readonly range: string; readonly yearBC: string; readonly yearsAgo: Plural; readonly thousandYearsAgo: Plural; readonly millionYearsAgo: Plural; readonly billionYearsAgo: Plural;
  readonly century: string; readonly centuryBC: string; readonly decade: string; readonly millennium: string; readonly dayUnspecified: string; readonly monthUnspecified: string; readonly undated: string;
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', string>>; readonly quarter: string; readonly third: string; readonly half: string; readonly seasonOf: string;
  readonly asOf: string;
  // the widget
  readonly events: Plural; readonly summary: string; readonly position: string; readonly more: string; readonly moreEvents: Plural; readonly leftOut: Plural;
  readonly zoomIn: string; readonly zoomOut: string; readonly fit: string; readonly previous: string; readonly next: string; readonly close: string;
  readonly earlier: string; readonly later: string; readonly showAll: string; readonly toolbar: string; readonly timeline: string; readonly overview: string;
  readonly loading: string; readonly empty: string; readonly error: string; readonly errorNetwork: string; readonly errorSize: string; readonly errorFormat: string; readonly errorTime: string; readonly retry: string;
  readonly source: string; readonly updated: string; readonly paraphrase: string; readonly mentions: string; readonly stack: string; readonly readMore: string;
  readonly imageFailed: string; readonly play: string; readonly newWindow: string;
}
