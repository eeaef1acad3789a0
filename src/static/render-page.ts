// A story to a whole page, for a strict policy: no inline script, no inline style unless asked for; what is in it runs
// nothing.

import { parseRuns, plainText } from '../data/runs.js';
import { mediaUrl } from '../data/url.js';
import { renderJSONLD } from './json-ld.js';
import { element, toHtml } from '../picture/markup.js';
import { storyElement, type HTMLOptions } from './render-html.js';
import { pictureOf, type SVGOptions } from './render-svg.js';
import { readStory, type StaticOptions } from './story.js';

export interface PageOptions extends HTMLOptions {
  /** URL of `khatt-timeline.min.js`; without it the page has no script. */
  readonly script?: string | undefined;
  /** URL of a style sheet. */
  readonly stylesheet?: string | undefined;
  /** Rules that stand in the page itself, for one that is to look right on its own. */
  readonly style?: string | undefined;
  /** `true`, or how it is to look: the picture stands above the list. Default `false`. */
  readonly picture?: boolean | Omit<SVGOptions, keyof StaticOptions> | undefined;
  /** Whether the page carries its data for search engines. Default `true`. */
  readonly jsonLD?: boolean | undefined;
}

function addressOf(name: string, url: string | undefined): string | undefined {
  if (url !== undefined && (mediaUrl(url) === null || url.startsWith('data:')))
    throw new TypeError(`${name}: expected a relative, http or https address, found '${url}'.`);
  return url;
}

/** A complete HTML page of the timeline. */
export function renderPage(document: unknown, options: PageOptions = {}): string {
  const own: PageOptions = { ...options, headingLevel: options.headingLevel ?? 1 };
  const story = readStory(document, own);
  const { title, description } = story.document;
  const { picture = false, jsonLD = true, style } = options;
  if (style?.includes('</')) throw new TypeError("style: expected CSS without '</'.");
  const [script, stylesheet] = [addressOf('script', options.script), addressOf('stylesheet', options.stylesheet)];
  const about = plainText(parseRuns(description ?? ''));
  const meta = (name: string, content: string): ReturnType<typeof element> => element('meta', { name, content });
  return `<!DOCTYPE html>\n${toHtml(
    element(
      'html',
      { lang: story.words.locale, dir: story.dir },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        meta('viewport', 'width=device-width, initial-scale=1'),
        meta('color-scheme', 'light dark'),
        element('title', {}, title ?? story.messages.timeline),
        about !== '' && meta('description', about.replace(/\s+/g, ' ')),
        stylesheet !== undefined && element('link', { rel: 'stylesheet', href: stylesheet }),
        style !== undefined && element('style', {}, style),
        script !== undefined && element('script', { type: 'module', src: script }),
        // Its problems have been told above.
        jsonLD &&
          element('script', { type: 'application/ld+json' }, renderJSONLD(document, { ...own, onProblem: undefined })),
      ),
      element(
        'body',
        {},
        element(
          'main',
          {},
          title === undefined && element('h1', {}, story.messages.timeline),
          picture !== false && pictureOf(story, picture === true ? {} : picture, '100%'),
          storyElement(story, own),
        ),
      ),
    ),
  )}`;
}
