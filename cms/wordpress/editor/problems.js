// What is wrong with an event, to be said beside the field, counted in the toolbar, and listed before it is published.
import { parseRuns } from '../../../src/data/runs.ts';
import { addressProblem } from './addresses.js';
import { HOSTS } from './films.js';
import { isDate, objects, readWritten } from './model.js';
import { oncePerEvent } from './once.js';
import { __, sprintf } from './wp.js';

/**
 * The problems of one event, in the order of the form: `field` ('date', 'title', 'text', 'media.0.poster',
 * 'quote.text', 'source.url', 'href'), `severity` ('error', or 'question' where we may ask what was meant), `message`,
 * and where we know what to do about it `fix`: its `label` for a button, and `next`, the event as it would then be.
 * `options` are those of readingOptions().
 */
export function problemsOf(event, options) {
  if (!written.has(options)) written.set(options, JSON.stringify(options));
  return known(event, written.get(options), options);
}
const known = oncePerEvent(problemsIn);
const written = new WeakMap();

function problemsIn(event, options) {
  const { title = '', href = '', quote = {} } = event;
  return [
    ...dateProblems(event, options),
    ...(title.trim()
      ? []
      : [{ field: 'title', severity: 'error', message: __('The event has no title.', 'khatt-timeline') }]),
    ...textProblems('text', event.text),
    ...mediaProblems(event.media, (media) => ({ ...event, media })),
    ...((quote.by || quote.role) && !quote.text
      ? [
          {
            field: 'quote.text',
            severity: 'error',
            message: __('There is who said it, and no quotation.', 'khatt-timeline'),
          },
        ]
      : []),
    ...sourceProblems(event.source, (source) => ({ ...event, source })),
    ...addressProblems('href', href, (to) => ({ ...event, href: to })),
  ];
}

/** The problems of what is said around the events; `next` of a `fix` is what changes. */
export const aroundProblems = ({ description, source, media }) => [
  ...textProblems('description', description),
  ...sourceProblems(source, (next) => ({ source: next })),
  ...mediaProblems(media, (next) => ({ media: next })),
];

/** All problems: each with the `event` it is of, null around them. */
export const storyProblems = (story, options) => [
  ...aroundProblems(story).map((problem) => ({ ...problem, event: null })),
  ...story.events.flatMap((event) => problemsOf(event, options).map((problem) => ({ ...problem, event }))),
];

function dateProblems(event, options) {
  const { date, original, dateLabel } = event;
  const problem = (message, fix) => [{ field: 'date', severity: 'error', message, ...(fix ? { fix } : {}) }];
  if (date) return isDate(date) ? [] : problem(__('This is no date.', 'khatt-timeline'));
  if (!original) return dateLabel ? [] : problem(__('The event has no date.', 'khatt-timeline'));
  const { diagnostics } = readWritten(original, options);
  const { message = __('This is no date.', 'khatt-timeline'), suggestion } =
    diagnostics.find(({ severity }) => severity === 'error') ?? {};
  return problem(
    message,
    suggestion && {
      label: __('Use this', 'khatt-timeline'),
      next: { ...event, ...readWritten(suggestion, options).fields },
    },
  );
}

function addressProblems(field, text, take) {
  const severity = addressProblem(text);
  if (!severity) return [];
  if (severity === 'error')
    return [
      {
        field,
        severity,
        message: __(
          'This will be no link. An address begins with https://, mailto: or tel:, or with /, # or ?.',
          'khatt-timeline',
        ),
      },
    ];
  const whole = `https://${text.trim()}`;
  // translators: %s is an address.
  return [
    {
      field,
      severity,
      message: __('Is this an address? Without https:// it will be no link.', 'khatt-timeline'),
      fix: { label: sprintf(__('Use %s', 'khatt-timeline'), whole), next: take(whole) },
    },
  ];
}

const sourceProblems = (source, take) => addressProblems('source.url', source?.url, (url) => take({ ...source, url }));

/** The addresses of a medium that the form has boxes for: of a film elsewhere there is an id alone. */
const addressesOf = (type) => [
  ...(HOSTS[type] ? [] : ['src']),
  ...(type === 'image' || type === 'audio' ? [] : ['poster']),
  ...(type === 'image' ? [] : ['captions']),
];
const mediaProblems = (given, take) =>
  objects(given).flatMap((medium, at, media) => [
    ...addressesOf(medium.type).flatMap((name) =>
      addressProblems(`media.${at}.${name}`, medium[name], (to) =>
        take(media.map((one) => (one === medium ? { ...medium, [name]: to } : one))),
      ),
    ),
    ...['caption', 'transcript'].flatMap((name) => textProblems(`media.${at}.${name}`, medium[name])),
  ]);

/** A link in a text whose address is none: its words stay, without the link. */
function textProblems(field, text = '') {
  const wrong = parseRuns(String(text))
    .flat()
    .find(({ href }) => href !== undefined && addressProblem(href));
  // translators: %s is an address.
  return wrong
    ? [
        {
          field,
          severity: 'error',
          message: sprintf(__('A link in it leads nowhere: %s', 'khatt-timeline'), wrong.href),
        },
      ]
    : [];
}
