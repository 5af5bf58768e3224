import type { ComponentChildren, JSX } from 'preact';
import type { ProductCard } from '@etalase/catalogue';
import { Badge, Photo, Price, Rich, type StoredPhoto, Weave } from '@etalase/ui';
import type { Crumb } from './json-ld';
import { keepMarkup } from './kept-markup';
import { useShop } from './shop-context';

/** What a tile says below the price: where it is from, or on a village's own page who makes it there, or on a shop's own page neither. */
export type TileTells = 'place' | 'maker' | 'nothing';

function TileLink({ product, isFirst, tells }: { product: ProductCard; isFirst: boolean; tells: TileTells }): JSX.Element {
  const { t } = useShop();
  return (
    <a href={`/produk/${product.slug}`}>
      <span class="tile__photo">
        <Photo photo={product.photo} sizes="(min-width:64em) 232px, 30vw" isFirst={isFirst} alt="" />
        {!product.isInStock && <Badge>{t('tile.out')}</Badge>}
      </span>
      <span class="tile__name">{product.name}</span>
      <Price amount={product.priceFrom} from={product.hasManyPrices ? t('tile.from') : undefined} />
      {tells === 'maker' && <span class="tile__from">{product.sellerName}</span>}
      {tells === 'place' && (
        <span class="tile__from">
          {product.villageName}, <span class="whole">{product.regencyName}</span>
        </span>
      )}
    </a>
  );
}

/** Most of a page is tiles, and a card changes far less often than pages show it. */
const kept = (tells: TileTells) => ({
  first: keepMarkup((product: ProductCard) => <TileLink product={product} tells={tells} isFirst />),
  later: keepMarkup((product: ProductCard) => <TileLink product={product} tells={tells} isFirst={false} />),
});
const TILES = { place: kept('place'), maker: kept('maker'), nothing: kept('nothing') } as const satisfies Record<TileTells, unknown>;

export function ProductTile({ product, isFirst = false, tells }: { product: ProductCard; isFirst?: boolean; tells: TileTells }): JSX.Element {
  const shop = useShop();
  return <li class="tile" dangerouslySetInnerHTML={TILES[tells][isFirst ? 'first' : 'later'](shop, product)} />;
}

/** The first tiles of a page are in view on a phone and load at once. */
export const ProductGrid = ({ products, eager = 0, tells = 'place' }: { products: readonly ProductCard[]; eager?: number; tells?: TileTells }): JSX.Element => (
  <ul class="grid">
    {products.map((product, index) => (
      <ProductTile product={product} isFirst={index < eager} tells={tells} />
    ))}
  </ul>
);

export const ProductRow = ({ products, tells = 'place' }: { products: readonly ProductCard[]; tells?: TileTells }): JSX.Element => (
  <ul class="shelf">
    {products.map((product) => (
      <ProductTile product={product} tells={tells} />
    ))}
  </ul>
);

export function Section({ title, lead, more, id, children }: { title: string; id?: string; lead?: string; more?: { href: string; words: string } | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <section class="section" id={id}>
      <div class="between">
        <h2>{title}</h2>
        {more && (
          <a class="more" href={more.href}>
            {more.words}
          </a>
        )}
      </div>
      {lead && <p class="soft section__lead">{lead}</p>}
      {children}
    </section>
  );
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }): JSX.Element {
  const { t } = useShop();
  return (
    <nav class="crumbs" aria-label={t('shell.breadcrumb')}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li>{index === crumbs.length - 1 ? <span aria-current="page">{crumb.name}</span> : <a href={crumb.path}>{crumb.name}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** Head of a shop, village or regency: its own cloth above its name. */
interface PlaceHeadProps {
  seed: string;
  kicker: ComponentChildren;
  title: string;
  /** Instead of the woven band. */
  photo?: StoredPhoto | null;
  /** Square, beside the name. */
  sign?: StoredPhoto | null;
  children?: ComponentChildren;
}

export function PlaceHead({ seed, kicker, title, photo, sign, children }: PlaceHeadProps): JSX.Element {
  return (
    <div class="place">
      <div class={photo ? 'place__cloth place__cloth--photo' : 'place__cloth'}>{photo ? <Photo photo={photo} phone={640} desktop={1080} sizes="100vw" isFirst /> : <Weave seed={seed} />}</div>
      <div class="wide place__in">
        {sign && (
          <div class="place__sign">
            <Photo photo={sign} sizes="6rem" desktop={320} />
          </div>
        )}
        <p class="place__kicker">{kicker}</p>
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}

/** Paragraphs of a text a seller typed. */
export const Prose = ({ text }: { text: string }): JSX.Element => (
  <div class="prose stack-s">
    {text
      .split(/\n\s*\n|\r\n\s*\r\n/)
      .filter((part) => part.trim() !== '')
      .map((part) => (
        <p>{part.trim()}</p>
      ))}
  </div>
);

export const Says = ({ words }: { words: string }): JSX.Element => (
  <p>
    <Rich text={words} />
  </p>
);

/** WhatsApp chat with a prepared sentence. */
export const whatsAppUrl = (phone: string, text: string): string => `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;
