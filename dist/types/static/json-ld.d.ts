import { type StaticOptions } from './story.js';
type Who = 'Person' | 'Organization' | 'Place';
type Shown = 'ImageObject' | 'VideoObject' | 'AudioObject';
export interface LDThing<T extends Who = Who> {
    readonly '@type': T;
    readonly name: string;
    readonly alternateName?: string[];
}
/** `E37` is the pixel in the code list that schema.org takes units from (UN/CEFACT). */
export interface LDPixels {
    readonly '@type': 'QuantitativeValue';
    readonly value: number;
    readonly unitCode: 'E37';
}
interface LDShown<T extends Shown> {
    readonly '@type': T;
    readonly contentUrl: string;
    readonly name?: string;
    readonly caption?: string | (string | LDCaptions)[];
    readonly creditText?: string;
    readonly thumbnailUrl?: string;
    readonly width?: LDPixels;
    readonly height?: LDPixels;
}
/** A picture, film or sound; of what is played there may be a transcript. */
export type LDMedia<T extends Shown = Shown> = LDShown<T> & (T extends 'ImageObject' ? unknown : {
    readonly transcript?: string;
});
/** A file of captions. */
export interface LDCaptions {
    readonly '@type': 'MediaObject';
    readonly contentUrl: string;
    readonly encodingFormat: 'text/vtt';
}
export interface LDSource {
    readonly '@type': 'CreativeWork';
    readonly name: string;
    readonly url?: string;
}
interface LDCommon {
    readonly name: string;
    readonly description?: string;
    readonly url?: string;
    readonly image?: LDMedia<'ImageObject'>[];
}
export interface LDEvent extends LDCommon {
    readonly '@type': 'Event';
    readonly startDate: string;
    readonly endDate?: string;
    readonly location: LDThing<'Place'>[];
    readonly about?: LDThing[];
    readonly subjectOf?: LDSource;
}
export interface LDWork extends LDCommon {
    readonly '@type': 'CreativeWork';
    readonly inLanguage: string;
    readonly temporalCoverage?: string;
    readonly thumbnailUrl?: string;
    readonly spatialCoverage?: LDThing<'Place'>[];
    readonly mentions?: LDThing[];
    readonly citation?: LDSource;
    readonly video?: LDMedia<'VideoObject'>[];
    readonly audio?: LDMedia<'AudioObject'>[];
}
export interface LDList {
    readonly '@context': 'https://schema.org';
    readonly '@type': 'ItemList';
    readonly name?: string;
    readonly description?: string;
    readonly url?: string;
    readonly image?: LDMedia<'ImageObject'>[];
    readonly itemListOrder: 'https://schema.org/ItemListOrderAscending';
    readonly numberOfItems: number;
    readonly itemListElement: {
        readonly '@type': 'ListItem';
        readonly position: number;
        readonly item: LDEvent | LDWork;
    }[];
}
/** The data as an object. */
export declare function toJSONLD(document: unknown, options?: StaticOptions): LDList;
/** The data as text for `<script type="application/ld+json">`. */
export declare const renderJSONLD: (document: unknown, options?: StaticOptions) => string;
export {};
