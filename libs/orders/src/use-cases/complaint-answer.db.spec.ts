import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AcceptSellerOrder } from './accept-seller-order';
import { AnswerComplaint } from './answer-complaint';
import { DecideComplaint } from './decide-complaint';
import { OpenComplaint } from './open-complaint';
import { PackSellerOrder } from './pack-seller-order';
import { ShipSellerOrder } from './ship-seller-order';
import { ShowComplaint } from './show-complaint';
import { ShowSellerOrder } from './show-seller-order';

const TEXT = 'Kami kemas dua lapis, ini fotonya.';

describe('the seller answers a complaint', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    [shop, other] = [await stage.shop({ kopi: 100 }), await stage.shop({ madu: 100 })];
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  const photo = (background: string) => sharp({ create: { width: 400, height: 400, channels: 3, background } }).jpeg().toBuffer();
  const complained = async () => {
    const placed = await stage.paid([[shop.variants.kopi!, 1]]);
    const id = placed.parts[0]!.id;
    await stage.get(AcceptSellerOrder).execute(act(id));
    await stage.get(PackSellerOrder).execute(act(id));
    await stage.get(ShipSellerOrder).execute({ ...act(id), courier: 'Kurir', resi: 'KN00123456' });
    const { complaintId } = await stage.get(OpenComplaint).execute({ token: placed.token, sellerOrderId: id, text: 'Barangnya pecah waktu dibuka.', photos: [] });
    return { ...placed, id, complaintId };
  };
  const decide = (complaintId: string) => stage.get(DecideComplaint).execute({ complaintId, outcome: 'reject', answer: 'Sudah kami periksa.', by: newId() });

  it('stands beside the complaint for shopper, seller and office, and the shopper is told once', async () => {
    const placed = await complained();
    const first = { ...act(placed.id), text: TEXT, photos: [await photo('#a33')] };
    const seller = { text: TEXT, photoKeys: [expect.stringMatching(/^[0-9a-f]{40}$/)] };
    expect(await stage.get(AnswerComplaint).execute(first)).toMatchObject({ complaint: { seller } });
    await stage.get(AnswerComplaint).execute(first);
    expect(await stage.show(placed)).toMatchObject({ parts: [{ complaint: { seller } }] });
    const whole = await stage.get(ShowComplaint).execute({ complaintId: placed.complaintId, by: newId() });
    expect(whole).toMatchObject({ complaint: { seller, outcome: null }, order: { id: placed.id, recipient: { name: 'Ibu Pembeli' }, lines: [{ quantity: 1 }] } });
    expect((await stage.events('ComplaintAnswered')).filter(({ complaintId }) => complaintId === placed.complaintId)).toHaveLength(1);
  });

  it('takes more photos later, five at most, and never the same twice', async () => {
    const placed = await complained();
    await expect(stage.get(AnswerComplaint).execute({ ...act(placed.id), photos: [await photo('#a33')] })).rejects.toMatchObject({ code: 'orders.answer_text', fields: [{ field: 'text' }] });
    await stage.get(AnswerComplaint).execute({ ...act(placed.id), text: TEXT, photos: [await photo('#a33')] });
    const more = await Promise.all(['#b33', '#c33', '#d33', '#a33'].map(photo));
    expect((await stage.get(AnswerComplaint).execute({ ...act(placed.id), photos: more })).complaint?.seller?.photoKeys).toHaveLength(4);
    await expect(stage.get(AnswerComplaint).execute({ ...act(placed.id), photos: await Promise.all(['#e33', '#f33'].map(photo)) })).rejects.toMatchObject({ code: 'orders.complaint_photos' });
    await expect(stage.get(AnswerComplaint).execute({ ...act(placed.id), text: 'pendek', photos: [] })).rejects.toMatchObject({ code: 'orders.answer_text' });
  });

  it('reaches phones that keep the order', async () => {
    const placed = await complained();
    const changedIn = async () => (await stage.get(Database).adhoc<{ at: string }>('SELECT changed_in::text AS at FROM orders.seller_order WHERE id = $1', [placed.id]))[0]?.at;
    const before = await changedIn();
    await stage.get(AnswerComplaint).execute({ ...act(placed.id), text: TEXT, photos: [] });
    expect(await changedIn()).not.toBe(before);
  });

  it('is for the own shop, and only while nobody has decided', async () => {
    const placed = await complained();
    const answer = { text: TEXT, photos: [] };
    await expect(stage.get(AnswerComplaint).execute({ ...act(placed.id, other.id), ...answer })).rejects.toMatchObject({ code: 'orders.not_found' });
    expect((await stage.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId: placed.id })).actions).toEqual(['answer']);
    await decide(placed.complaintId);
    await expect(stage.get(AnswerComplaint).execute({ ...act(placed.id), ...answer })).rejects.toMatchObject({ code: 'orders.no_complaint' });
    const fresh = await stage.paid([[shop.variants.kopi!, 1]]);
    await expect(stage.get(AnswerComplaint).execute({ ...act(fresh.parts[0]!.id), ...answer })).rejects.toMatchObject({ code: 'orders.no_complaint' });
  });
});
