/**
 * Upgrades the figures of the page and those that come later. `attributes`: what the element knows, the only ones taken over.
 * `loadReader` brings what reads a list: once it is there the widget takes the list's place at once, and nothing moves twice.
 */
export declare function upgradeFigures(attributes: readonly string[], loadReader: () => Promise<unknown>): void;
