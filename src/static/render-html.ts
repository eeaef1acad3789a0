// A story to the list that the widget takes its place of.

import { entities, groups, list, media, paragraphs, source } from './list.js';
import { element, toHtml, type Attributes, type Element } from '../picture/markup.js';
import { shownAttributes, type ShownOptions } from './shown.js';
import { readStory, type StaticOptions, type Story } from './story.js';

export interface HTMLOptions extends StaticOptions, ShownOptions {
  /**
   * `element`: in `<khatt-timeline>`; `figure`: in `<figure data-khatt>`, for systems that strip unknown elements.
   * Default `element`.
   */
  readonly as?: 'element' | 'figure' | undefined;
}

/** The list in its element; the page may be told at which heading level it stands. */
export function storyElement(
  story: Story,
  {
    as = 'element',
    calendar,
    secondaryCalendar,
    numerals,
    monthNames,
    seasons,
    timeDirection,
    timeZone,
    headingLevel,
    ...shown
  }: HTMLOptions,
): Element {
  const { document } = story;
  const level = headingLevel ?? 2;
  const told: Attributes = {
    'time-zone': timeZone ?? document.timeZone,
    calendar,
    'secondary-calendar': secondaryCalendar,
    numerals,
    'month-names': monthNames,
    seasons,
    'time-direction': timeDirection === 'auto' ? undefined : timeDirection,
    'heading-level': headingLevel,
    ...shownAttributes(shown),
  };
  const isFigure = as === 'figure';
  const own = isFigure
    ? Object.fromEntries(Object.entries(told).map(([name, value]) => [`data-${name}`, value]))
    : told;
  return element(
    isFigure ? 'figure' : 'khatt-timeline',
    { ...(isFigure && { 'data-khatt': true }), lang: story.words.locale, dir: story.dir, ...own },
    document.title !== undefined && element(`h${level}`, { lang: document.langs?.['title'] }, document.title),
    paragraphs(document.description, document.langs?.['description']),
    media(document, story),
    groups(story),
    list(story, level + 1, shown.order === 'newest'),
    entities(story),
    document.source && source(document.source, story),
  );
}

/** The list form of docs/list.md: reads without scripts, and is read by the widget. */
export const renderHTML = (document: unknown, options: HTMLOptions = {}): string =>
  toHtml(storyElement(readStory(document, options), options));
