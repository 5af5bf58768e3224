import sharp from 'sharp';
import { EnsurePerson } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { SellersModule } from '../sellers.module';
import { Suspensions } from './appeals';
import { FindShops } from './find-shops';
import { GiveEvidence } from './give-evidence';
import { LookAtDocument } from './look-at-document';
import { OpenShop } from './open-shop';
import { ReviewFiles } from './review-files';
import { ReviewQueues } from './review-queues';
import { ReviewSeller } from './review-seller';
import { type ReviewOfMany, ReviewShops } from './review-shops';
import { SellerFiles } from './seller-files';
import { StoreDocument } from './store-document';
import { SubmitShop } from './submit-shop';
import { ResumeSeller, SuspendSeller } from './suspend-seller';

describe('the office and its shops', () => {
  let context: TestContext;
  let photo: Buffer;
  let villages: { here: string; there: string };
  let count = 0;
  const by = newId();
  const [HERE, THERE] = [['18.04'], ['18.05']];
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type, { strict: false });

  /** Submitted, with a NIK of its own and, if wanted, a card. */
  async function submitted(options: { villageCode?: string; nik?: string; card?: boolean } = {}): Promise<{ sellerId: string; by: string; documentId: string | null }> {
    count += 1;
    const phone = `+628120000${3100 + count}`;
    const owner = await get(EnsurePerson).execute({ phone });
    const { sellerId } = await get(OpenShop).execute({ personId: owner, name: `Dapur Uji ${count}`, villageCode: options.villageCode ?? villages.here, phone, story: 'Sejak 1998.', categories: ['makanan'] });
    await get(GiveEvidence).execute({ sellerId, by: owner, key: 'identity.nik', value: { nik: options.nik ?? `18041115069${String(10_000 + count)}`, name: 'Penjual Uji' } });
    const documentId = options.card ? (await get(StoreDocument).execute({ sellerId, by: owner, content: photo })).documentId : null;
    if (documentId) await get(GiveEvidence).withDocument({ sellerId, by: owner, key: 'identity.ktp', documentId });
    await get(SubmitShop).execute({ sellerId, by: owner });
    return { sellerId, by: owner, documentId };
  }
  const queue = async (within: string[] | null) => (await get(ReviewQueues).waiting({ within, limit: 100 })).items;
  const seen = async (...sellerIds: string[]) => (await queue(null)).filter((row) => sellerIds.includes(row.id)).map(({ id, version }) => ({ sellerId: id, version }));
  const many = (input: Partial<ReviewOfMany> & Pick<ReviewOfMany, 'items'>) => get(ReviewShops).execute({ by, within: null, outcome: 'accepted', ...input });
  const states = async (sellerId: string) => Object.fromEntries((await get(ReviewFiles).one({ sellerId })).items.map((item) => [item.key, item.state]));

  beforeAll(async () => {
    context = await bootContexts([SellersModule]);
    await get(LoadRegions).execute({ provinceCode: '18' });
    const first = (regency: string): string => get(RegionDirectory).villagesOf(regency)[0]?.code ?? '';
    villages = { here: first('18.04'), there: first('18.05') };
    photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#88aacc' } }).jpeg().toBuffer();
  });
  afterAll(() => context.close());

  it('lets many in at once, each judged by itself', async () => {
    const [fine, changed, twin] = [await submitted(), await submitted(), await submitted({ nik: '1804111506920001' })];
    await submitted({ nik: '1804111506920001' });
    const items = await seen(fine.sellerId, changed.sellerId, twin.sellerId);
    await get(GiveEvidence).execute({ sellerId: changed.sellerId, by: changed.by, key: 'identity.nik', value: { nik: '1804111506950009', name: 'Lain Orang' } });
    const gone = newId();
    const outcomes = new Map((await many({ items: [...items, { sellerId: gone, version: 'x' }] })).map(({ sellerId, refused }) => [sellerId, refused?.code ?? null]));
    expect([fine.sellerId, changed.sellerId, twin.sellerId, gone].map((id) => outcomes.get(id))).toEqual([null, 'sellers.review_changed', 'sellers.used_elsewhere', 'sellers.not_found']);
    expect(await get(SellerFiles).one(fine.sellerId)).toMatchObject({ state: 'verified' });
    expect(await states(fine.sellerId)).toMatchObject({ 'shop.profile': 'accepted', 'identity.nik': 'accepted' });
    expect(await states(twin.sellerId)).toMatchObject({ 'shop.profile': 'given', 'identity.nik': 'given' });
  });

  it('accepts a document only from somebody who has looked at it', async () => {
    const shop = await submitted({ card: true });
    const items = await seen(shop.sellerId);
    expect(await many({ items })).toMatchObject([{ refused: { code: 'sellers.document_unseen' } }]);
    await get(LookAtDocument).execute({ sellerId: shop.sellerId, documentId: shop.documentId ?? '', by: newId() });
    expect(await many({ items })).toMatchObject([{ refused: { code: 'sellers.document_unseen' } }]);
    await get(LookAtDocument).execute({ sellerId: shop.sellerId, documentId: shop.documentId ?? '', by });
    expect(await many({ items })).toEqual([{ sellerId: shop.sellerId, refused: null }]);
  });

  it('gives one part of many back with one reason; the rest stays as it was', async () => {
    const [one, two, none] = [await submitted({ card: true }), await submitted({ card: true }), await submitted()];
    const items = await seen(one.sellerId, two.sellerId, none.sellerId);
    const back = { items, outcome: 'returned', key: 'identity.ktp' } as const;
    await expect(many({ ...back, key: undefined })).rejects.toMatchObject({ code: 'sellers.key_missing', fields: [{ field: 'key' }] });
    await expect(many(back)).rejects.toMatchObject({ code: 'sellers.reason_unknown', fields: [{ field: 'reason' }] });
    await expect(many({ ...back, reasonCode: 'nik_differs' })).rejects.toMatchObject({ code: 'sellers.reason_unknown' });
    await expect(many({ ...back, key: 'payout.account', reasonCode: 'account_other' })).rejects.toMatchObject({ code: 'sellers.money_one_by_one' });
    const outcomes = new Map((await many({ ...back, reasonCode: 'photo_blurred' })).map(({ sellerId, refused }) => [sellerId, refused?.code ?? null]));
    expect([one, two, none].map(({ sellerId }) => outcomes.get(sellerId))).toEqual([null, null, 'sellers.nothing_here']);
    expect(await states(one.sellerId)).toMatchObject({ 'identity.ktp': 'returned', 'identity.nik': 'given' });
    expect((await context.outbox('sellers.SellerReturned')).slice(-2).map(({ payload }) => payload.reason)).toEqual(Array(2).fill('Foto buram. Foto ulang di tempat terang.'));
  });

  it('a regency sees, finds and decides its own shops only, and never money', async () => {
    const [own, foreign] = [await submitted(), await submitted({ villageCode: villages.there })];
    await context.database.adhoc(`INSERT INTO sellers.evidence (id, seller_id, requirement, requirement_version, state, given_at, source) VALUES ($1, $2, 'payout.account', 1, 'given', now(), 'person')`, [newId(), own.sellerId]);
    const rows = await queue(HERE);
    expect([rows.some((row) => row.id === own.sellerId), rows.some((row) => row.id === foreign.sellerId)]).toEqual([true, false]);
    expect(rows.find((row) => row.id === own.sellerId)).toMatchObject({ place: expect.stringContaining('Lampung Barat'), waiting: expect.not.arrayContaining([expect.objectContaining({ key: 'payout.account' })]) });
    expect((await get(ReviewQueues).waiting({ within: HERE, onlyMoney: true })).items.flatMap((row) => row.waiting.map(({ key }) => key))).not.toContain('payout.account');
    const found = async (within: string[] | null, name?: string) => (await get(FindShops).execute({ within, name, limit: 100 })).items.map((shop) => shop.id);
    expect([await found(HERE), await found(THERE)].map((ids) => [ids.includes(own.sellerId), ids.includes(foreign.sellerId)])).toEqual([[true, false], [false, true]]);
    expect(await found(null, `uji ${count}`)).toEqual([foreign.sellerId]);
    expect(await found(null, '%')).toEqual([]);
    await expect(get(ReviewFiles).one({ sellerId: foreign.sellerId, within: HERE })).rejects.toMatchObject({ code: 'sellers.not_found' });
    const items = await seen(own.sellerId, foreign.sellerId);
    expect((await many({ items, within: HERE })).map(({ sellerId, refused }) => [sellerId === own.sellerId, refused?.code ?? null]).sort()).toEqual([[false, 'sellers.not_found'], [true, null]]);
    await expect(get(ReviewSeller).execute({ sellerId: own.sellerId, by, level: 'regency', within: HERE, decisions: [{ key: 'payout.account', outcome: 'accepted' }] })).rejects.toMatchObject({ code: 'sellers.money_is_for_province' });
    expect(await states(own.sellerId)).toMatchObject({ 'payout.account': 'given', 'shop.profile': 'accepted' });
  });

  it('stops a shop and lets it go on within its places; the seller is told both times', async () => {
    const { sellerId } = await submitted();
    await many({ items: await seen(sellerId) });
    const stop = (within: string[]) => get(SuspendSeller).execute({ sellerId, by, reason: 'Barang tidak dikirim', within });
    await expect(stop(THERE)).rejects.toMatchObject({ code: 'sellers.not_found' });
    await stop(HERE);
    expect(await get(Suspensions).standing(sellerId, HERE)).toMatchObject({ state: 'standing', reason: 'Barang tidak dikirim' });
    expect([await get(Suspensions).standing(sellerId, THERE), (await get(Suspensions).list({ within: THERE })).items]).toEqual([null, []]);
    expect((await get(FindShops).execute({ within: HERE, state: 'suspended' })).items.map((shop) => shop.id)).toEqual([sellerId]);
    await expect(get(ResumeSeller).execute({ sellerId, by, within: THERE })).rejects.toMatchObject({ code: 'sellers.not_found' });
    await get(ResumeSeller).execute({ sellerId, by, answer: ' Sudah diselesaikan. ', within: HERE });
    expect((await context.outbox('sellers.SellerResumed')).map(({ payload }) => payload)).toEqual([{ sellerId, name: expect.stringContaining('Dapur'), answer: 'Sudah diselesaikan.' }]);
    expect(await get(Suspensions).standing(sellerId)).toBeNull();
  });
});
