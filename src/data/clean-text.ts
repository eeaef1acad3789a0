// What no text of a story may carry, wherever it is shown.

/** Direction controls that could turn the text around them, and controls that no text needs. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
/** No language stacks so many marks, and invisible letters between them, on one letter. */
const STACKED = /([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/gu;
/**
 * Letters, digits and signs of which nothing is taken: most texts are of these alone, and asking for marks costs most
 * of reading a text.
 */
const PLAIN =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u05D0-\u05F4\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u2010-\u2027\u2030-\u205F]*$/;
/** Half of a letter is none: it cannot be written to a file or an address. */
const HALVES = /\p{Cs}/gu;

/** Whether it is of those alone. */
export const isPlainText = (text: string): boolean => PLAIN.test(text);

/** Without controls; halves of letters are U+FFFD, and of marks on one letter there are eight at most. */
export const cleanText = (text: string): string =>
  isPlainText(text) ? text : text.replace(CONTROLS, '').replace(HALVES, '\uFFFD').replace(STACKED, '$1');
