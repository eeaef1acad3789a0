import type { Span } from '../layout/scene.js';
import { type Element } from './markup.js';
export declare function spanShape(span: Span, color: string, paper: string): Element;
