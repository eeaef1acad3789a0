import { Part } from '../kit/part.js';
import type { FindFile } from './found.js';
export declare const findPart: Part<FindFile>;
