// An event as plain text, for a messenger: lines whose direction and whose names survive wherever they are pasted.

import type { TimelineDocument, TimelineEvent, TimelineQuote } from '../data/document.js';
import { parseRuns, plainText } from '../data/runs.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from './viewport.js';

export interface ShareOptions {
  /** The event's, in words. */
  readonly date: string;
  readonly messages: Pick<Messages, 'comma' | 'paraphrase' | 'source'>;
  /** Of the story's text. */
  readonly dir: Direction;
  /** Where the event is to be found; the story's own address by default, else none. */
  readonly link?: string | undefined;
}

/**
 * Letters without a shape, each of one direction: messengers keep them, and take the direction of a line from its
 * first.
 */
const MARKS: Readonly<Record<Direction, string>> = { rtl: '\u200F', ltr: '\u200E' };
/** The first letter is one that is written from right to left. */
const RTL = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10D00}-\u{10D3F}\u{1E900}-\u{1EFFF}]/u;
const dirOf = (text: string): Direction => (RTL.test(text) ? 'rtl' : 'ltr');

/**
 * A part at a time with a line each, a blank line between parts; addresses stand alone, without marks, so that they
 * stay links.
 */
export function shareText(
  { dateLabel, title, text, quote, source, langs }: TimelineEvent,
  document: Pick<TimelineDocument, 'href' | 'source' | 'entities'>,
  { date, messages, dir, link = document.href }: ShareOptions,
): string {
  const mark = MARKS[dir];
  const said = source ?? document.source;
  const line = (written: string, lang?: string): string => lines(written, lang === undefined ? dir : dirOf(written));
  const parts = [
    [line(date, dateLabel === undefined ? undefined : langs?.['dateLabel']), line(title, langs?.['title'])],
    [text === undefined ? '' : line(plainText(parseRuns(text)), langs?.['text'])],
    quote
      ? [line(`«${quote.text}»`, quote.langs?.['text']), lines(speakerOf(quote, document, messages, mark), dir)]
      : [],
    said
      ? [
          said.name === said.url
            ? ''
            : lines(
                messages.source.replace('{name}', () => mark + said.name + mark),
                dir,
              ),
          said.url ?? '',
        ]
      : [],
    [link ?? ''],
  ];
  return parts
    .map((part) => part.filter((one) => one !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A mark before each line says its direction, and one behind it keeps its last full stop on its side. */
const lines = (text: string, dir: Direction): string =>
  text
    .split('\n')
    .map((one) => (one.trim() === '' ? '' : MARKS[dir] + one.trim() + MARKS[dir]))
    .join('\n');

/** '— name, role (paraphrased)'; the marks around the name keep what follows it on the line's own side. */
function speakerOf(
  { by, role, paraphrase }: TimelineQuote,
  { entities }: Pick<TimelineDocument, 'entities'>,
  messages: ShareOptions['messages'],
  mark: string,
): string {
  const name = entities.find((one) => one.id === by)?.name ?? by;
  const who = [name, role]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => `${one}${mark}`)
    .join(messages.comma);
  const how = paraphrase ? messages.paraphrase : '';
  return who === '' ? how : `— ${[who, how].filter((one) => one !== '').join(' ')}`;
}
