export type Attributes = Readonly<Record<string, string | number | true | undefined>>;
export interface Element {
    readonly name: string;
    readonly attributes: Attributes;
    readonly children: readonly Content[];
}
export type Content = Element | string;
/** An element; children that are not there (`null`, `undefined`, `false`) count for nothing. */
export declare const element: (name: string, attributes: Attributes, ...children: readonly (Content | readonly Content[] | null | undefined | false)[]) => Element;
export declare const toHtml: (node: Element) => string;
export declare const toXml: (node: Element) => string;
