/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so. */
export declare function persianTwin(edtf: string): string | null;
