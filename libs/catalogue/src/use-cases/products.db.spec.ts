import { newId } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import { SellerSuspended, SuspendSeller } from '@etalase/sellers';
import sharp from 'sharp';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CatalogueModule } from '../catalogue.module';
import { photoKey } from '../domain/photo-sizes';
import { givenShop } from '../testing/village-shelf';
import { CreateProduct, type NewProduct } from './create-product';
import { ArchiveProduct, HideProduct, ShowAgain } from './move-product';
import { AddPhoto, RemovePhoto } from './product-photos';
import { ReshelveShop } from './reshelve-shop';
import { ReviewProduct } from './review-product';
import { ReviseProduct } from './revise-product';
import { AddVariant, RemoveVariant, SetVariantPrice } from './revise-variants';
import { SearchProducts } from './search-products';
import { ProductsOfSeller } from './seller-products';
import { ShowProduct } from './show-product';
import { SubmitProduct } from './submit-product';

const photo = (width = 900, height = 600, colour = '#8a1c2b'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } }).jpeg().withExif({ IFD3: { GPSLatitude: '5/1 0/1 0/1' } }).toBuffer();

describe('products', () => {
  let context: TestContext;
  let sellerId: string;
  const office = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);
  const draft = (given: Partial<NewProduct> = {}): NewProduct => ({
    sellerId, name: 'Kopi Robusta Hanakau', description: 'Petik merah.', category: 'kopi', unit: 'bungkus', by: office, variants: [{ name: '250 g', price: 35_000, weightGrams: 260, stock: 4 }], ...given,
  });
  const live = async (given: Partial<NewProduct> = {}): Promise<{ productId: string; slug: string }> => {
    const made = await get(CreateProduct).execute(draft(given));
    await get(AddPhoto).execute({ sellerId, productId: made.productId, content: await photo() });
    await get(SubmitProduct).execute({ sellerId, productId: made.productId });
    await get(ReviewProduct).execute({ productId: made.productId, by: office, outcome: 'approved' });
    return made;
  };
  const page = (slug: string): ReturnType<ShowProduct['execute']> => get(ShowProduct).execute({ slug });

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    sellerId = (await givenShop(context)).id;
  });
  afterAll(() => context.close());

  it('goes from draft through review onto the shelf', async () => {
    const { productId, slug } = await get(CreateProduct).execute(draft());
    await expect(get(SubmitProduct).execute({ sellerId, productId })).rejects.toMatchObject({ code: 'catalogue.photo_missing' });
    await get(AddPhoto).execute({ sellerId, productId, content: await photo() });
    await get(SubmitProduct).execute({ sellerId, productId });
    expect(await page(slug)).toBeNull();
    expect((await get(ProductsOfSeller).inReview({})).items).toMatchObject([{ productId, isNew: true }]);
    await expect(get(ReviewProduct).execute({ productId, by: office, outcome: 'returned' })).rejects.toMatchObject({ code: 'catalogue.reason_missing' });
    await get(ReviewProduct).execute({ productId, by: office, outcome: 'returned', reason: 'Foto kurang jelas.' });
    expect(await get(ProductsOfSeller).one({ sellerId, productId })).toMatchObject({ state: 'draft', returnReason: 'Foto kurang jelas.' });
    await get(SubmitProduct).execute({ sellerId, productId });
    await get(ReviewProduct).execute({ productId, by: office, outcome: 'approved' });
    expect(await page(slug)).toMatchObject({ name: 'Kopi Robusta Hanakau', state: 'live', regencyName: 'Kab. Lampung Barat', variants: [{ price: 35_000, available: 4 }], seller: { id: sellerId, isOpen: true } });
    expect(await context.outbox('catalogue.ProductPublished')).toMatchObject([{ payload: { productId, slug } }]);
    const decided = await context.database.adhoc('SELECT state, decided_by, reason FROM catalogue.product_revision WHERE product_id = $1 ORDER BY id', [productId]);
    expect(decided).toEqual([{ state: 'returned', decided_by: office, reason: 'Foto kurang jelas.' }, { state: 'approved', decided_by: office, reason: null }]);
  });

  it('keeps the live version while an edit of name or photo waits; price and stock do not wait', async () => {
    const { productId, slug } = await live({ name: 'Kopi Luwak Liwa' });
    const variantId = (await page(slug))?.variants[0]?.id ?? '';
    expect(await get(ReviseProduct).execute({ sellerId, productId, change: { name: 'Kopi Luwak Asli Liwa', minimumOrder: 2 } })).toEqual({ isWaiting: true });
    await get(SetVariantPrice).execute({ sellerId, variantId, price: 99_000 });
    const added = await get(AddPhoto).execute({ sellerId, productId, content: await photo(700, 700, '#c8a040') });
    expect(added.isWaiting).toBe(true);
    expect(await page(slug)).toMatchObject({ name: 'Kopi Luwak Liwa', minimumOrder: 2, photos: [{}], variants: [{ price: 99_000 }] });
    expect((await get(ProductsOfSeller).one({ sellerId, productId })).waiting).toMatchObject({ name: 'Kopi Luwak Asli Liwa', photos: [{}, { hash: added.photo.hash }] });
    await get(ReviewProduct).execute({ productId, by: office, outcome: 'approved' });
    expect(await page(slug)).toMatchObject({ name: 'Kopi Luwak Asli Liwa', slug, photos: [{}, { hash: added.photo.hash }] });
    await expect(get(ReviewProduct).execute({ productId, by: office, outcome: 'approved' })).rejects.toMatchObject({ code: 'catalogue.nothing_to_review' });
    await get(ReviseProduct).execute({ sellerId, productId, change: { name: 'Kopi Luwak Palsu' } });
    await get(ReviseProduct).execute({ sellerId, productId, change: { name: 'Kopi Luwak Asli Liwa' } });
    expect((await get(ProductsOfSeller).one({ sellerId, productId })).waiting).toBeNull();
  });

  it('moves only as its states allow', async () => {
    const { productId, slug } = await live({ name: 'Kopi Lanang' });
    await get(HideProduct).execute({ sellerId, productId });
    expect([await page(slug), (await get(SearchProducts).execute({ text: 'lanang' })).total]).toEqual([null, 0]);
    await get(ShowAgain).execute({ sellerId, productId });
    expect((await get(SearchProducts).execute({ text: 'lanang' })).total).toBe(1);
    await get(ArchiveProduct).execute({ sellerId, productId });
    await expect(get(ShowAgain).execute({ sellerId, productId })).rejects.toMatchObject({ code: 'catalogue.product.move_refused' });
  });

  it('follows the shop when it is stopped', async () => {
    const shop = await givenShop(context, { name: 'Warung Sementara' });
    const made = await get(CreateProduct).execute(draft({ sellerId: shop.id, name: 'Kue Sementara' }));
    await get(AddPhoto).execute({ sellerId: shop.id, productId: made.productId, content: await photo() });
    await get(SubmitProduct).execute({ sellerId: shop.id, productId: made.productId });
    await get(ReviewProduct).execute({ productId: made.productId, by: office, outcome: 'approved' });
    expect(await page(made.slug)).not.toBeNull();
    await context.module.get(SuspendSeller, { strict: false }).execute({ sellerId: shop.id, by: office, reason: 'Aduan pembeli' });
    expect(await page(made.slug)).toBeNull();
    expect(await context.outbox(SellerSuspended.name)).toHaveLength(1);
    await get(ReshelveShop).execute({ sellerId: shop.id });
    expect((await get(SearchProducts).execute({ text: 'kue sementara' })).total).toBe(0);
  });

  it("does not know another shop's product", async () => {
    const { productId, slug } = await live({ name: 'Kopi Tetangga' });
    const variantId = (await page(slug))?.variants[0]?.id ?? '';
    const stranger = newId();
    const acts = [
      () => get(ReviseProduct).execute({ sellerId: stranger, productId, change: { name: 'Diambil' } }),
      () => get(SubmitProduct).execute({ sellerId: stranger, productId }),
      () => get(HideProduct).execute({ sellerId: stranger, productId }),
      () => get(AddPhoto).execute({ sellerId: stranger, productId, content: Buffer.from('x') }),
      () => get(SetVariantPrice).execute({ sellerId: stranger, variantId, price: 500 }),
      () => get(RemoveVariant).execute({ sellerId: stranger, variantId }),
      () => get(CreateProduct).execute(draft({ sellerId: stranger, id: productId })),
      () => get(ProductsOfSeller).one({ sellerId: stranger, productId }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('refuses what cannot be right and names the field', async () => {
    const create = (given: Partial<NewProduct>): Promise<unknown> => get(CreateProduct).execute(draft(given));
    const variant = { name: 'A', price: 1_000, weightGrams: 1, stock: 0 };
    await expect(create({ category: 'makanan' })).rejects.toMatchObject({ fields: [{ field: 'category' }] });
    await expect(create({ variants: [variant, { ...variant, name: 'a ' }] })).rejects.toMatchObject({ fields: [{ field: 'variants.1.name' }] });
    await expect(create({ variants: Array.from({ length: 21 }, (_, n) => ({ ...variant, name: `V${n}` })) })).rejects.toMatchObject({ code: 'catalogue.too_many_variants' });
    await expect(create({ certificates: [{ kind: 'pirt', number: '123', expiresOn: '2030-01-01' }] })).rejects.toMatchObject({ fields: [{ field: 'certificates.0.number' }] });
    await expect(create({ certificates: [{ kind: 'pirt', number: '2061801010123-29', expiresOn: '2020-01-01' }] })).rejects.toMatchObject({ code: 'catalogue.certificate_expired' });
  });

  it('makes one product of one client id, and variants come and go', async () => {
    const id = newId();
    expect(await get(CreateProduct).execute(draft({ id }))).toEqual(await get(CreateProduct).execute(draft({ id })));
    const { variantId } = await get(AddVariant).execute({ sellerId, productId: id, name: '500 g', price: 65_000, weightGrams: 510, stock: 2, by: office });
    expect((await get(ProductsOfSeller).one({ sellerId, productId: id })).variants).toMatchObject([{ onHand: 4 }, { id: variantId, onHand: 2, held: 0 }]);
    await get(RemoveVariant).execute({ sellerId, variantId });
    const [last] = (await get(ProductsOfSeller).one({ sellerId, productId: id })).variants;
    await expect(get(RemoveVariant).execute({ sellerId, variantId: last?.id ?? '' })).rejects.toMatchObject({ code: 'catalogue.last_variant' });
  });

  it('stores a photo in nine files without what the phone wrote into it, once', async () => {
    const { productId } = await get(CreateProduct).execute(draft({ name: 'Kopi Foto' }));
    const content = await photo(2_400, 1_600, '#204060');
    const { photo: stored } = await get(AddPhoto).execute({ sellerId, productId, content });
    expect(stored).toMatchObject({ width: 1_080, height: 720, alt: 'Kopi Foto' });
    const largest = await context.module.get(FileStorage).get(photoKey(stored.hash, 1080, 'jpg'));
    const { format, width, exif } = await sharp(largest ?? Buffer.alloc(0)).metadata();
    expect([format, width, exif]).toEqual(['jpeg', 1_080, undefined]);
    expect(await context.module.get(FileStorage).get(photoKey(stored.hash, 320, 'avif'))).not.toBeNull();
    await get(AddPhoto).execute({ sellerId, productId, content });
    expect((await get(ProductsOfSeller).one({ sellerId, productId })).photos).toHaveLength(1);
    await get(RemovePhoto).execute({ sellerId, productId, hash: stored.hash });
    await expect(get(RemovePhoto).execute({ sellerId, productId, hash: stored.hash })).rejects.toMatchObject({ code: 'catalogue.photo_not_found' });
  });

  it.each([
    ['an SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>'), 'catalogue.photo_not_a_picture'],
    ['text', Buffer.from('bukan foto'), 'catalogue.photo_not_a_picture'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'catalogue.photo_heic'],
    ['a file beyond 12 MB', Buffer.alloc(12 * 1024 * 1024 + 1), 'catalogue.photo_too_large'],
    ['a cut JPEG', async () => (await photo()).subarray(0, 900), 'catalogue.photo_not_a_picture'],
    ['a picture that unfolds to 64 megapixels', () => sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: '#fff' } }).png().toBuffer(), 'catalogue.photo_too_large'],
    ['a GIF', () => sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } }).gif().toBuffer(), 'catalogue.photo_not_a_picture'],
    ['a dot', () => photo(10, 10), 'catalogue.photo_too_small'],
  ])('refuses %s', async (_, content, code) => {
    const { productId } = await get(CreateProduct).execute(draft());
    await expect(get(AddPhoto).execute({ sellerId, productId, content: Buffer.isBuffer(content) ? content : await content() })).rejects.toMatchObject({ code, fields: [{ field: 'photo' }] });
  });
});
