import type { Span } from '../layout/scene.js';
import { type Element } from './markup.js';
export declare function spanShape(span: Span, sign: 1 | -1, color: string, paper: string): Element;
