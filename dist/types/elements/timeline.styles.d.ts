import { type CSSResult } from 'lit';
export declare const timelineStyles: CSSResult;
