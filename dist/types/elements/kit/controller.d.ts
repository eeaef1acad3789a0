export interface Controller {
    connected?(): void;
    disconnected?(): void;
    /**
     * Before the templates: what the page, the reader and the document ask is followed, and where the reader is noted.
     */
    follow?(): void;
    /**
     * The templates are on the page: sizes and colours are read, the only time in an update; nothing that is drawn
     * changes.
     */
    measure?(): void;
    /** What the templates leave to us is drawn. */
    draw?(): void;
    /** The focus is where it belongs, and what the focus does not tell is said. */
    settle?(): void;
    /** The page is told. What its listeners set is followed by another update. */
    tell?(): void;
    /** The story was read anew, and is not drawn yet. At any time. */
    read?(): void;
    /** The view has come to rest; `isFollowing`: where it followed an event. At any time. */
    rested?(isFollowing: boolean): void;
}
export type Phase = keyof Controller;
