/**
 * `attributes`: those of the widget that the figure may set. A figure that has a widget, or stands in one, stays as it
 * is.
 */
export declare function takeFigure(figure: HTMLElement, attributes: readonly string[]): void;
