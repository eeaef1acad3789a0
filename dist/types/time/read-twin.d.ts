/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so, undefined where they may be and that calendar is not known here. */
export declare function persianTwin(edtf: string): string | null | undefined;
