import type { JSX } from 'preact';
import type { ProductPage } from '@etalase/catalogue';
import { Photo, PhotoPlaceholder } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

/** Swiped by thumb through scroll snapping; the small pictures are links into the strip, so nothing needs a script. */
export function Gallery({ product }: { product: ProductPage }): JSX.Element {
  const { t } = useShop();
  const { photos, name } = product;
  const altOf = (index: number): string => photos[index]?.alt || t('product.photo', { index: index + 1, total: photos.length, name });
  return (
    <div class="gallery">
      <ul class="gallery__strip" aria-label={t('product.photos')} tabIndex={photos.length > 1 ? 0 : undefined}>
        {photos.length === 0 && (
          <li>
            <PhotoPlaceholder />
          </li>
        )}
        {photos.map((photo, index) => (
          <li id={`foto-${index + 1}`}>
            <Photo photo={photo} phone={640} desktop={1080} sizes="(min-width:64em) 600px, 50vw" isFirst={index === 0} alt={altOf(index)} />
          </li>
        ))}
      </ul>
      {photos.length > 1 && (
        <>
          <p class="gallery__count num" aria-hidden="true">
            <span data-photo-index>1</span>/{photos.length}
          </p>
          <ul class="gallery__thumbs">
            {photos.map((photo, index) => (
              <li>
                <a href={`#foto-${index + 1}`} aria-label={altOf(index)}>
                  <Photo photo={photo} sizes="80px" desktop={320} alt="" />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
