// How long the texts of a story may be, in letters as readers count them.

export const MAX_TITLE = 300;
export const MAX_TEXT = 5000;
export const MAX_TRANSCRIPT = 20_000;
export const MAX_LABEL = 300;
