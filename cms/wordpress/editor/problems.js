// What is wrong with an event, to be said beside the field, counted in the toolbar, and listed before it is published.
import { parseRuns } from '../../../src/data/runs.ts';
import { addressProblem } from './addresses.js';
import { isDate, objects, readWritten } from './model.js';
import { oncePerEvent } from './once.js';
import { __, sprintf } from './wp.js';

/**
 * The problems of one event, in the order of the form: `field` ('date', 'title', 'text', 'href', 'source.url', 'quote.text',
 * 'media'), `severity` ('error', or 'question' where we may ask what was meant), `message`, and where we know what to do about it `fix`: its
 * `label` for a button, and `event`, the event as it would then be. `options` are those of readingOptions().
 */
export function problemsOf(event, options) {
  if (!written.has(options)) written.set(options, JSON.stringify(options));
  return known(event, written.get(options), options);
}
const known = oncePerEvent(problemsIn);
const written = new WeakMap();

function problemsIn(event, options) {
  const { title = '', href = '', source = {}, quote = {} } = event;
  return [
    ...dateProblems(event, options),
    ...(title.trim() ? [] : [{ field: 'title', severity: 'error', message: __('The event has no title.', 'khatt-timeline') }]),
    ...textProblems('text', event.text),
    ...addressProblems('href', href, (to) => ({ ...event, href: to })),
    ...addressProblems('source.url', source.url, (to) => ({ ...event, source: { ...source, url: to } })),
    ...(quote.by && !quote.text ? [{ field: 'quote.text', severity: 'error', message: __('There is who said it, and no quotation.', 'khatt-timeline') }] : []),
    ...objects(event.media).flatMap(({ caption }) => textProblems('media', caption)),
  ];
}

/** The problems of all events: each with the `event` it is of. */
export const storyProblems = ({ events }, options) => events.flatMap((event) => problemsOf(event, options).map((problem) => ({ ...problem, event })));

function dateProblems(event, options) {
  const { date, original, dateLabel } = event;
  const problem = (message, fix) => [{ field: 'date', severity: 'error', message, ...(fix ? { fix } : {}) }];
  if (date) return isDate(date) ? [] : problem(__('This is no date.', 'khatt-timeline'));
  if (!original) return dateLabel ? [] : problem(__('The event has no date.', 'khatt-timeline'));
  const { diagnostics } = readWritten(original, options);
  const { message = __('This is no date.', 'khatt-timeline'), suggestion } = diagnostics.find(({ severity }) => severity === 'error') ?? {};
  return problem(message, suggestion && { label: __('Use this', 'khatt-timeline'), event: { ...event, ...readWritten(suggestion, options).fields } });
}

function addressProblems(field, text, take) {
  const severity = addressProblem(text);
  if (!severity) return [];
  if (severity === 'error') return [{ field, severity, message: __('This will be no link. An address begins with https://, mailto: or tel:, or with /, # or ?.', 'khatt-timeline') }];
  const whole = `https://${text.trim()}`;
  // translators: %s is an address.
  return [{ field, severity, message: __('Is this an address? Without https:// it will be no link.', 'khatt-timeline'), fix: { label: sprintf(__('Use %s', 'khatt-timeline'), whole), event: take(whole) } }];
}

/** A link in a text whose address is none: its words stay, without the link. */
function textProblems(field, text = '') {
  const wrong = parseRuns(String(text)).flat().find(({ href }) => href !== undefined && addressProblem(href));
  // translators: %s is an address.
  return wrong ? [{ field, severity: 'error', message: sprintf(__('A link in it leads nowhere: %s', 'khatt-timeline'), wrong.href) }] : [];
}
