import { newId } from '@etalase/kernel';
import sharp from 'sharp';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CatalogueModule } from '../catalogue.module';
import { givenProducts, givenShop, productOf } from '../testing/village-shelf';
import { AddCategory } from './categories/add-category';
import { ListCategories } from './categories/list-categories';
import { OrderCategories } from './categories/order-categories';
import { RemoveCategory } from './categories/remove-category';
import { ReviseCategory } from './categories/revise-category';
import { CategoryTree } from './category-tree';
import { CreateProduct } from './create-product';
import { AddPhoto } from './product-photos';
import { ReshelveCategory } from './reshelve-category';
import { ReviewProduct } from './review-product';
import { ReviewProducts } from './review-products';
import { ReviseProduct } from './revise-product';
import { ProductsOfSeller } from './seller-products';
import { ShowProduct } from './show-product';
import { SubmitProduct } from './submit-product';

describe('the office and the shelf', () => {
  let context: TestContext;
  let sellerId: string;
  let villageCode: string;
  let photo: Buffer;
  const by = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    ({ id: sellerId, villageCode } = await givenShop(context));
    photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#8a1c2b' } }).jpeg().toBuffer();
  });
  afterAll(() => context.close());

  const submitted = async (name: string): Promise<string> => {
    const { productId } = await get(CreateProduct).execute({ sellerId, name, description: 'Dibuat di desa.', category: 'kopi', unit: 'bungkus', by, variants: [{ name: '-', price: 20_000, weightGrams: 200, stock: 5 }] });
    await get(AddPhoto).execute({ sellerId, productId, content: photo });
    await get(SubmitProduct).execute({ sellerId, productId });
    return productId;
  };
  const waiting = async (productId: string) => (await get(ProductsOfSeller).inReview({ limit: 100 })).items.find((item) => item.productId === productId);

  it('approves the chosen rows, each for itself, and never what was not looked at', async () => {
    const ids = [await submitted('Kopi Satu'), await submitted('Kopi Dua'), await submitted('Kopi Tiga')];
    const seen = await Promise.all(ids.map(waiting));
    expect(seen[0]).toMatchObject({ sellerName: expect.stringMatching(/^Toko/), isNew: true });
    context.clock.advance(1_000);
    await get(ReviseProduct).execute({ sellerId, productId: ids[1]!, change: { name: 'Kopi Lain Sama Sekali' } });
    const gone = newId();
    const outcomes = await get(ReviewProducts).many({ by, within: null, outcome: 'approved', items: [...seen.map((item) => ({ productId: item!.productId, version: item!.version })), { productId: gone, version: 'x' }] });
    expect(outcomes).toMatchObject([{ refused: null }, { refused: { code: 'catalogue.review_changed' } }, { refused: null }, { productId: gone, refused: { code: 'catalogue.product_not_found' } }]);
    expect((await get(ProductsOfSeller).many(ids)).map(({ state }) => state)).toEqual(['live', 'in_review', 'live']);
  });

  it('gives back the chosen rows with one reason, and refuses the whole without one', async () => {
    const ids = [await submitted('Teh Satu'), await submitted('Teh Dua')];
    const items = (await Promise.all(ids.map(waiting))).map((item) => ({ productId: item!.productId, version: item!.version }));
    await expect(get(ReviewProducts).many({ by, within: null, outcome: 'returned', items })).rejects.toMatchObject({ code: 'catalogue.reason_missing', fields: [{ field: 'reason' }] });
    expect((await get(ReviewProducts).many({ by, within: null, outcome: 'returned', reasonCodes: ['price_odd'], items })).map(({ refused }) => refused)).toEqual([null, null]);
    for (const productId of ids) expect(await get(ProductsOfSeller).one({ sellerId, productId })).toMatchObject({ state: 'draft', returnReason: expect.stringContaining('salah ketik') });
    expect(await acts('product:', ids)).toEqual(ids.map((id) => ['product.review', `product:${id}`, { outcome: 'returned', reasonCodes: ['price_odd'] }]));
  });

  it('a regency sees and decides what comes from its own shops, page by page', async () => {
    const regency = villageCode.slice(0, 5);
    const productId = await submitted('Kopi Kabupaten');
    const version = (await waiting(productId))!.version;
    const seen = async (within: string[], limit: number) => (await get(ProductsOfSeller).inReview({ within, limit })).items.map((item) => item.productId);
    expect(await seen([regency], 100)).toContain(productId);
    expect(await seen(['18.99'], 100)).toEqual([]);
    const first = await get(ProductsOfSeller).inReview({ within: [regency], limit: 1 });
    const second = await get(ProductsOfSeller).inReview({ within: [regency], limit: 1, cursor: first.nextCursor ?? '' });
    expect(new Set([...first.items, ...second.items].map((item) => item.productId)).size).toBe(2);
    const judge = (within: string[]) => get(ReviewProducts).many({ by, within, outcome: 'approved', items: [{ productId, version }] });
    expect(await judge(['18.99'])).toMatchObject([{ refused: { code: 'catalogue.product_not_found' } }]);
    expect(await judge([regency])).toEqual([{ productId, refused: null }]);
  });

  it('says what is wrong by codes and in own words, and keeps the codes', async () => {
    const productId = await submitted('Madu Ajaib');
    await expect(get(ReviewProduct).execute({ productId, by, outcome: 'returned', reasonCodes: ['other'] })).rejects.toMatchObject({ code: 'catalogue.reason_missing' });
    await get(ReviewProduct).execute({ productId, by, outcome: 'returned', reasonCodes: ['claim_unproven', 'photo_unclear'], reason: 'Kalimat ketiga.' });
    const { returnReason } = await get(ProductsOfSeller).one({ sellerId, productId });
    expect(returnReason).toMatch(/^Ada janji .* Foto kurang jelas\. .* Kalimat ketiga\.$/);
    expect(await context.database.adhoc('SELECT reason_codes FROM catalogue.product_revision WHERE product_id = $1', [productId])).toEqual([{ reason_codes: ['claim_unproven', 'photo_unclear'] }]);
  });

  const acts = async (like: string, subjects?: string[]) =>
    (await context.database.adhoc<{ action: string; subject: string; details: unknown }>('SELECT action, subject, details FROM accounts.audit_entry WHERE actor_id = $1 AND subject LIKE $2 ORDER BY id', [by, `${like}%`]))
      .filter(({ subject }) => !subjects || subjects.some((one) => subject.endsWith(one)))
      .map(({ action, subject, details }) => [action, subject, details]);
  const slugsOf = (parent: string | null) => get(CategoryTree).all().filter((one) => one.parentSlug === parent).map((one) => one.slug);

  it('adds, hides and orders categories of two levels', async () => {
    const { slug } = await get(AddCategory).execute({ by, name: { id: ' Hasil  Hutan ', en: 'Forest Goods' }, icon: 'leaf', parentSlug: null });
    expect(slug).toBe('hasil-hutan');
    const child = await get(AddCategory).execute({ by, name: { id: 'Rotan', en: 'Rattan' }, icon: 'leaf', parentSlug: slug });
    expect(get(CategoryTree).all().at(-1)).toMatchObject({ slug, children: [{ slug: 'rotan', parentSlug: slug }] });
    await expect(get(AddCategory).execute({ by, name: { id: 'Rotan', en: 'Rattan' }, icon: 'leaf', parentSlug: slug })).rejects.toMatchObject({ code: 'catalogue.category_slug' });
    await expect(get(AddCategory).execute({ by, name: { id: 'Rotan Kecil', en: 'Small' }, icon: 'leaf', parentSlug: child.slug })).rejects.toMatchObject({ code: 'catalogue.category_parent' });
    await expect(get(AddCategory).execute({ by, name: { id: 'R', en: 'Rattan' }, icon: 'leaf', parentSlug: null })).rejects.toMatchObject({ code: 'catalogue.category_name', fields: [{ field: 'nameId' }] });
    const [first, ...rest] = slugsOf(null);
    await get(OrderCategories).execute({ by, parentSlug: null, slugs: [...rest, first!] });
    expect(slugsOf(null)).toEqual([...rest, first]);
    await expect(get(OrderCategories).execute({ by, parentSlug: null, slugs: rest })).rejects.toMatchObject({ code: 'catalogue.category_order' });
    await get(ReviseCategory).execute({ by, slug, isHidden: true });
    expect(slugsOf(null)).not.toContain(slug);
    expect(get(CategoryTree).bySlug(slug)).not.toBeNull();
    expect((await get(ListCategories).execute()).find((one) => one.slug === slug)).toMatchObject({ isHidden: true, products: 0 });
    // Refused wishes leave nothing.
    expect(await acts('category:')).toEqual([
      ['category.add', 'category:hasil-hutan', { parentSlug: null, nameId: 'Hasil Hutan', nameEn: 'Forest Goods', icon: 'leaf' }],
      ['category.add', 'category:rotan', { parentSlug: slug, nameId: 'Rotan', nameEn: 'Rattan', icon: 'leaf' }],
      ['category.order', 'category:top', { before: [first, ...rest], after: [...rest, first] }],
      ['category.revise', 'category:hasil-hutan', { before: { isHidden: false }, after: { isHidden: true } }],
    ]);
  });

  it('takes away only what nobody uses, archived products too', async () => {
    await givenProducts(context, [productOf(sellerId, { category: 'batik' })]);
    await expect(get(RemoveCategory).execute({ by, slug: 'batik' })).rejects.toMatchObject({ code: 'catalogue.category_used' });
    await expect(get(RemoveCategory).execute({ by, slug: 'kain-busana' })).rejects.toMatchObject({ code: 'catalogue.category_used', message: expect.stringContaining('kategori di bawahnya') });
    const { slug } = await get(AddCategory).execute({ by, name: { id: 'Sementara', en: 'For Now' }, icon: 'box', parentSlug: 'kain-busana' });
    await get(RemoveCategory).execute({ by, slug });
    expect((await acts('category:', [slug])).map(([action]) => action)).toEqual(['category.add', 'category.remove']);
    await expect(get(RemoveCategory).execute({ by, slug })).rejects.toMatchObject({ code: 'catalogue.category_not_found' });
    expect(get(CategoryTree).bySlug(slug)).toBeNull();
  });

  it('a new name reaches the pages of its products', async () => {
    const product = productOf(sellerId, { category: 'sulam' });
    await givenProducts(context, [product]);
    await get(ReviseCategory).execute({ by, slug: 'sulam', name: { id: 'Sulaman Lampung', en: 'Lampung Embroidery' } });
    const [event] = await context.outbox('catalogue.CategoryChanged');
    await get(ReshelveCategory).execute({ categoryId: Number(event?.payload.categoryId) });
    expect(JSON.stringify(await get(ShowProduct).execute({ slug: product.slug }))).toContain('Sulaman Lampung');
  });
});
