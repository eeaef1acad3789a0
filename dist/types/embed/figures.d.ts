/**
 * `attributes`: what the element knows, the only ones taken over. `take` puts the widget into a figure. Once it can,
 * the list's reader is there too, so that the widget takes the list's place at once and nothing moves twice.
 */
export declare function upgradeFigures(attributes: readonly string[], take: (figure: HTMLElement, attributes: readonly string[]) => unknown): void;
