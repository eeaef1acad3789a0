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
    readonly search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6";
    readonly pause: "M8 5v14M16 5v14";
    readonly chart: "M3 17h18M6 17v3M12 17v3M18 17v3M6 13V5M6 5h5M14 13V9M14 9h5";
    readonly story: "M3 5h18v9H3zM3 18h18M3 21h10";
    readonly list: "M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11";
};
export declare const icon: (name: keyof typeof PATHS) => TemplateResult;
export declare function drawn(path: string): TemplateResult;
export {};
