export interface Cell {
    readonly edtf: string;
    readonly within: boolean;
}
/**
 * The EDTF of such a form, or of two with a dash between them, which may yet be no day there is; null for any other
 * text.
 */
export declare function readCell(text: string): Cell | null;
/** The day that a spreadsheet's bare number would be, as EDTF. */
export declare function serialDay(text: string): string | null;
