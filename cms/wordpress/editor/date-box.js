// Boxes for a date as one would write it, and under them what was understood, in words, while one types.
import { readPair, splitDate } from './date-pair.js';
import { readWritten } from './model.js';
import { __, Button, dirOf, h, memo, TextControl, useRef } from './wp.js';

const OWN_WORDS = () => ({
  'date/no-beginning': __('Write when it began, or the date here alone.', 'khatt-timeline'),
  'date/no-period': __('This end does not come after the beginning.', 'khatt-timeline'),
});

function Understood({ said, options, onTake }) {
  return h(
    'div',
    { className: 'khatt-understood', role: 'status', lang: options.locale, dir: 'auto' },
    said.map(({ code, severity, message, suggestion }) =>
      h(
        'p',
        { key: code, 'data-severity': severity },
        message ?? OWN_WORDS()[code],
        suggestion &&
          h(Button, { variant: 'link', onClick: () => onTake(suggestion) }, __('Use this', 'khatt-timeline')),
      ),
    ),
  );
}

const box = (label, text, onChange, more) =>
  h(TextControl, {
    __nextHasNoMarginBottom: true,
    label,
    value: text,
    onChange,
    ...dirOf(text),
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 128,
    ...more,
  });
const example = () => __('Such as: February 2021, about 1990, 11 March 2021', 'khatt-timeline');

/** `text` is what stands in it; `onChange` is given the fields of an event and the text. */
export function DateBox({ label, text, options, onChange }) {
  const write = (value) => onChange(readWritten(value, options).fields, value);
  return h(
    'div',
    null,
    box(label, text, write, { placeholder: example() }),
    h(Understood, { said: readWritten(text, options).diagnostics, options, onTake: write }),
  );
}

/**
 * The date of the event `id`, and until when it went on. What is typed stays in the boxes as long as the event has it.
 */
export const DatePair = memo(({ id, date = '', original = '', options, acts }) => {
  const typed = useRef(null);
  const isOwn = typed.current?.date === date && typed.current?.original === original;
  const pair = isOwn ? typed.current.pair : splitDate({ date, original });
  const write = (at) => (text) => {
    const next = pair.map((one, other) => (other === at ? text : one));
    const { fields } = readPair(next, options);
    typed.current = { ...fields, pair: next };
    acts.write(id, 'date', (now) => ({ ...now, ...fields }));
  };
  const { said } = readPair(pair, options);
  const labels = [__('Date', 'khatt-timeline'), __('Until', 'khatt-timeline')];
  const hints = [example(), __('If it went on', 'khatt-timeline')];
  return labels.map((label, at) =>
    h(
      'div',
      { key: at, 'data-field': at === 0 ? 'date' : 'until' },
      box(label, pair[at], write(at), { placeholder: hints[at] }),
      h(Understood, { said: said[at], options, onTake: write(at) }),
    ),
  );
});
