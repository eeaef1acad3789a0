// What is wrong with a field, said beside it, and what may have been meant.
import { Button, h } from './wp.js';

/** `told(field)` of these problems; `onFix` is given the `next` of a fix. */
export const toldOf = (problems, onFix) => (field) => {
  const own = problems.filter((one) => one.field === field);
  return (
    own.length > 0 &&
    h(
      'div',
      { className: 'khatt-understood', role: 'status' },
      own.map(({ message, severity, fix }) =>
        h(
          'p',
          { key: message, 'data-severity': severity === 'question' ? 'warning' : severity },
          message,
          fix && h(Button, { variant: 'link', onClick: () => onFix(fix.next) }, fix.label),
        ),
      ),
    )
  );
};
