/** Tells, whenever it is asked, whether the reader is where they are now: the focus has not gone to something else. */
export declare function staying(node: Element): () => boolean;
