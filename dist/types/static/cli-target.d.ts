export declare const isFolder: (path: string) => boolean;
/**
 * The files that the results of `inputs` go to, in their order; null for standard output. Throws, before anything is
 * written, where one of them may not be: `alsoRead` are further files that the call reads.
 */
export declare function targetsOf(out: string | undefined, inputs: readonly string[], { extension, isForced, alsoRead }: {
    extension: string;
    isForced: boolean;
    alsoRead: readonly string[];
}): readonly (string | null)[];
