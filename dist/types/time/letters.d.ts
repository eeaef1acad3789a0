export interface FoldedChar {
    /** Folded; marks, tatweel and invisible controls are gone. */
    readonly char: string;
    /**
     * The range it stands for in the text, UTF-16 units; what is gone belongs to the letter before it, else to the one
     * after.
     */
    readonly start: number;
    readonly end: number;
}
export declare const isLetter: (char: string) => boolean;
/**
 * The text letter by letter: NFKC, one shape for letters that are written in several, ASCII digits, lower case. Total.
 */
export declare function foldLetters(text: string, keepsHamza?: boolean): FoldedChar[];
/** Words in one spelling: letters and numbers, anything else as one space. */
export declare function foldText(text: string, keepsHamza?: boolean): string;
