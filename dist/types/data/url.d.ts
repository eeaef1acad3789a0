/**
 * The address for a link, resolved against `baseUrl`, or null where its scheme is not http, https, mailto or tel, or it
 * names a user.
 */
export declare const linkUrl: (text: string, baseUrl?: string) => string | null;
/** The address of a picture, sound or film: http, https, relative, or a small inline image. */
export declare function mediaUrl(text: string, baseUrl?: string): string | null;
