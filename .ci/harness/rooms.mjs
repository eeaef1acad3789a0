// The rooms of src/ that need no browser: one list for all that runs their tests.
export const PURE = ['i18n', 'time', 'data', 'layout', 'picture', 'languages'];
/** The rooms that run in Node alone. */
export const NODE = ['static'];
