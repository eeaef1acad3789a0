import { type TemplateResult } from 'lit';
declare const PATHS: {
    readonly zoomIn: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6M11 8v6M8 11h6";
    readonly zoomOut: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6M8 11h6";
    readonly fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5";
    readonly right: "M9 5l7 7-7 7";
    readonly left: "M15 5l-7 7 7 7";
    readonly down: "M5 9l7 7 7-7";
    readonly close: "M6 6l12 12M18 6 6 18";
    readonly play: "M8 5v14l11-7z";
};
export declare function icon(name: keyof typeof PATHS): TemplateResult;
export {};
