// What no text of a story may carry, wherever it is shown.

/** Direction controls that could turn the text around them, and controls that no text needs. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
/** No language stacks so many marks, and invisible letters between them, on one letter. */
const STACKED = /([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/gu;
/** Half of a letter is none: it cannot be written to a file or an address. */
const HALVES = /\p{Cs}/gu;

/** Without controls; halves of letters are U+FFFD, and of marks on one letter there are eight at most. */
export const cleanText = (text: string): string => text.replace(CONTROLS, '').replace(HALVES, '\uFFFD').replace(STACKED, '$1');
