import { type Options } from './cli-options.js';
export declare const FORMATS: readonly ["html", "list", "svg", "png", "jsonld", "json", "embed"];
export type Format = (typeof FORMATS)[number];
export declare const OPTIONS: Options;
export declare const buildHelp: string;
