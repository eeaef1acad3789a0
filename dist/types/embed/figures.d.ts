/** Upgrades the figures of the page and those that come later. `attributes`: what the element knows, the only ones taken over. */
export declare function upgradeFigures(attributes: readonly string[]): void;
