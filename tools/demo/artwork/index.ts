export { drawOg, type OpenGraphCard } from './draw-og';
export { drawProduct, productArtKinds, type ProductArt, type ProductArtKind } from './draw-product';
export { drawShopBanner, drawShopLogo, drawStory, shopEmblems, type ShopArt, type ShopEmblem } from './draw-shop';
export { lands, type Land } from './landscape';
export { pictureFormats, rasterise, type Picture, type PictureFormat } from './rasterise';
