/** What a JSON text says that comes in parts, cut anywhere. @throws SyntaxError where `JSON.parse` does. */
export declare function jsonSteps(texts: Iterable<string>, pieceSize?: number): Generator<void, unknown>;
