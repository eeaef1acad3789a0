/** Without controls; halves of letters are U+FFFD, and of marks on one letter there are eight at most. */
export declare const cleanText: (text: string) => string;
