// What finds events lies beside the widget's file: a story of a few events of one kind needs none.

import { Part } from '../kit/part.js';
import type { FindFile } from './found.js';

export const findPart = new Part('find', (): Promise<FindFile> => import('./find.js'));
