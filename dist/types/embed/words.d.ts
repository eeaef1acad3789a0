export interface FrameWords {
    /** The widget did not come. */
    readonly failed: string;
    /** The address has no data, or none that may be loaded. */
    readonly source: string;
    /** What the server of the files must send to a frame without an origin; the header itself follows. */
    readonly header: string;
}
/** The words of the language of this tag, else the English ones; of no tag, the Arabic ones. */
export declare function frameWords(tag: string | null): {
    readonly lang: string;
    readonly dir: 'rtl' | 'ltr';
    readonly words: FrameWords;
};
/** What a server sends so that a frame without an origin may read its files. */
export declare const HEADER = "Access-Control-Allow-Origin: *";
