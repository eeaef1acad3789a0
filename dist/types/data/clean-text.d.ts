/** Whether it is of those alone. */
export declare const isPlainText: (text: string) => boolean;
/** Without controls; halves of letters are U+FFFD, and of marks on one letter there are eight at most. */
export declare const cleanText: (text: string) => string;
