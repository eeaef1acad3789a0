export { takeFigure } from './take-figure.js';
type Raw = Record<string, unknown>;
/** The raw document; null where there is nothing to read. */
export declare function readList(host: Element): Raw | null;
