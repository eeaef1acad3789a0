// A box for a date as one would write it, and under it what was understood, in words, while one types.
import { readWritten } from './model.js';
import { __, Button, dirOf, h, TextControl } from './wp.js';

/** `text` is what stands in it; `onChange` is given the fields of an event and the text. */
export function DateBox({ label, text, options, onChange }) {
  const write = (value) => onChange(readWritten(value, options).fields, value);
  return h('div', null,
    h(TextControl, {
      __nextHasNoMarginBottom: true, label, value: text, onChange: write, ...dirOf(text), autoComplete: 'off', spellCheck: false, maxLength: 64,
      placeholder: __('Such as: February 2021, about 1990, 11 March 2021', 'khatt-timeline'),
    }),
    h('div', { className: 'khatt-understood', role: 'status', lang: options.locale, dir: 'auto' },
      readWritten(text, options).diagnostics.map(({ code, severity, message, suggestion }) => h('p', { key: code, 'data-severity': severity },
        message, suggestion && h(Button, { variant: 'link', onClick: () => write(suggestion) }, __('Use this', 'khatt-timeline'))))));
}
