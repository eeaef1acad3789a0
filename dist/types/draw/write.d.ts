type Attributes = Readonly<Record<string, string | number>>;
export declare const makeHtml: <K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Attributes, ...children: (Element | string)[]) => HTMLElementTagNameMap[K];
export declare const makeSvg: <K extends keyof SVGElementTagNameMap>(name: K, attributes?: Attributes, ...children: Element[]) => SVGElementTagNameMap[K];
/** Sets an attribute, or removes it for null; leaves the node alone where it already is so. */
export declare function put(node: Element | null | undefined, name: string, value: string | number | null): void;
/** Sets several. */
export declare function putAll(node: Element | null | undefined, attributes: Readonly<Record<string, string | number | null>>): void;
/** Writes a text where it is another one than before. */
export declare function putText(node: Element | null | undefined, text: string): void;
/**
 * Sets one style property through the CSS object model, which a strict policy allows. Nobody else sets it on this node.
 */
export declare function putStyle(node: HTMLElement, name: 'transform' | 'width' | 'height', value: string): void;
/** The class that carries a group's colour; eight colours, then they repeat. */
export declare const groupClass: (group: number) => string;
/** ` name` for a list of classes, or nothing. */
export declare const when: (is: boolean, name: string) => string;
export {};
