// What to paste into an article: an iframe with the script that sizes it, or a script tag with the element.

import { element, toHtml } from '../picture/markup.js';
import { shownAttributes, type ShownOptions } from './shown.js';
import { readStory, type StaticOptions } from './story.js';

export interface EmbedOptions extends StaticOptions, ShownOptions {
  /** Where the story will be read from. */
  readonly src: string;
  /** Where the package's dist files lie. */
  readonly base: string;
  /** Height of the iframe until it tells its own, px. */
  readonly height: number;
  readonly asElement: boolean;
}

const fileIn = (base: string, name: string): string => `${base}${base === '' || base.endsWith('/') ? '' : '/'}${name}`;

export function embedSnippet(document: unknown, { src, base, height, asElement, ...options }: EmbedOptions): string {
  const {
    words,
    dir,
    document: { title },
    messages,
  } = readStory(document, options);
  const shown = shownAttributes(options);
  if (asElement) {
    return (
      toHtml(element('khatt-timeline', { src, lang: words.locale, dir, ...shown }, '')) +
      toHtml(element('script', { type: 'module', src: fileIn(base, 'khatt-timeline.min.js') }))
    );
  }
  // The address that follows the open event is the page's, and not the frame's.
  const asked = Object.entries(shown).flatMap(([name, value]) =>
    value === undefined || name === 'sync-hash' ? [] : [`&${name}=${encodeURIComponent(value)}`],
  );
  return (
    toHtml(
      element(
        'iframe',
        {
          src: `${fileIn(base, 'khatt-timeline.embed.html')}?src=${encodeURIComponent(src)}${asked.join('')}`,
          title: title ?? messages.timeline,
          sandbox: 'allow-scripts allow-popups',
          loading: 'lazy',
          width: '100%',
          height,
        },
        '',
      ),
    ) + toHtml(element('script', { type: 'module', src: fileIn(base, 'khatt-timeline.host.min.js') }))
  );
}
