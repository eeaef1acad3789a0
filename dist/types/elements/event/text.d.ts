/** Paragraphs, with emphasis and links; none for text without a visible character. */
export declare const renderText: (text: string | undefined, lang?: string) => unknown;
