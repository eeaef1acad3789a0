import type { Found } from './found.js';
import type { EventColumns } from './input.js';
/** The columns that can be read, and what is told of the others: without titles there is no event. */
export declare function checkColumns(columns: EventColumns | null): readonly [columns: EventColumns | null, found: readonly Found[]];
