/** Widths and kinds every stored photo exists in; `PhotoView` promises them. */
export const PHOTO_WIDTHS = [1080, 640, 320] as const;
export const PHOTO_KINDS = ['avif', 'webp', 'jpg'] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

export const PHOTO_CONTENT_TYPE: Record<PhotoKind, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/** Key in the file storage, e.g. `photo/<hash>-640.webp`. */
export const photoKey = (hash: string, width: (typeof PHOTO_WIDTHS)[number], kind: PhotoKind): string => `photo/${hash}-${width}.${kind}`;

export const MAX_PHOTO_BYTES = 12 * 1024 * 1024;
export const MAX_PHOTO_PIXELS = 50_000_000;
export const MIN_PHOTO_SIDE = 64;
export const MAX_PHOTOS = 8;
