/**
 * The value, a document or an array of events, with more events; one whose id is there already takes its place. The
 * value itself stays as it is, and so do columns.
 */
export declare function withEvents(value: unknown, added: readonly unknown[]): unknown;
