import type { JSX } from 'preact';

/** A stored photo; files are `/foto/<hash>-<width>.<type>` for the widths below. */
export interface StoredPhoto {
  hash: string;
  /** Size of the largest file in pixels. */
  width: number;
  height: number;
  alt: string;
}

export const PHOTO_WIDTHS = [320, 640, 1080] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];
export type PhotoType = 'avif' | 'webp' | 'jpg';

export const photoUrl = (photo: { hash: string }, width: PhotoWidth, type: PhotoType): string => `/foto/${photo.hash}-${width}.${type}`;

interface Props {
  photo: StoredPhoto | null;
  /** The one file phones get, whatever their pixel density: the budget of a slow network decides. */
  phone?: 320 | 640;
  /** Largest file offered to wide screens, and how wide the picture is drawn there. */
  desktop?: PhotoWidth;
  sizes: string;
  /** In the first view: loaded at once and first. */
  isFirst?: boolean;
  alt?: string;
}

/** AVIF, else WebP, else JPEG; the place is kept while it loads. */
export function Photo({ photo, phone = 320, desktop = 640, sizes, isFirst = false, alt }: Props): JSX.Element {
  if (!photo) return <PhotoPlaceholder />;
  const wide = PHOTO_WIDTHS.filter((width) => width <= desktop).map((width) => `${photoUrl(photo, width, 'avif')} ${width}w`).join(',');
  return (
    <picture>
      <source type="image/avif" media="(min-width:48em)" srcset={wide} sizes={sizes} />
      <source type="image/avif" srcset={photoUrl(photo, phone, 'avif')} />
      <source type="image/webp" srcset={photoUrl(photo, phone, 'webp')} />
      <img
        src={photoUrl(photo, phone, 'jpg')}
        alt={alt ?? photo.alt}
        width={photo.width}
        height={photo.height}
        decoding="async"
        {...(isFirst ? { fetchpriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  );
}

/** A product without a photo yet: cloth, not an empty box. */
export function PhotoPlaceholder(): JSX.Element {
  return (
    <svg viewBox="0 0 100 100" width="640" height="640" aria-hidden="true" class="photo-none">
      <rect width="100" height="100" fill="#f5ecdc" />
      <path d="M50 22 78 50 50 78 22 50z" fill="none" stroke="#c9962e" stroke-width="2" />
      <path d="M50 34 66 50 50 66 34 50z" fill="#ecc873" />
      <path d="M50 43 57 50 50 57 43 50z" fill="#7b1e2b" />
    </svg>
  );
}
