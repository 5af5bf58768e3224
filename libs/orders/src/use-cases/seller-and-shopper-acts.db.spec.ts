import { hours, newId, rupiah } from '@etalase/kernel';
import { SellerBalance } from '@etalase/payments';
import { Database } from '@etalase/platform';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AcceptSellerOrder } from './accept-seller-order';
import { CancelOrder } from './cancel-order';
import { CancelSellerOrder } from './cancel-seller-order';
import { ConfirmHandover } from './confirm-handover';
import { ConfirmReceived } from './confirm-received';
import { DecideComplaint } from './decide-complaint';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ListComplaints } from './list-complaints';
import { MarkDelivered } from './mark-delivered';
import { MarkDeliveryFailed } from './mark-delivery-failed';
import { MarkReturned } from './mark-returned';
import { OpenComplaint } from './open-complaint';
import { OrdersOfPerson } from './orders-of-person';
import { PackSellerOrder } from './pack-seller-order';
import { ReadyForPickup } from './ready-for-pickup';
import { ReshipSellerOrder } from './reship-seller-order';
import { SellerOrdersOf } from './seller-orders-of';
import { SellerToday } from './seller-today';
import { ShipSellerOrder } from './ship-seller-order';
import { ShowSellerOrder } from './show-seller-order';

const RESI = { courier: 'Kurir Nusantara', resi: 'KN 0012-3456' };

describe('acts of sellers, shoppers and the office', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    shop = await stage.shop({ kopi: 1000 });
    other = await stage.shop({ madu: 1000 });
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  const placePaid = async (kind: 'courier' | 'pickup' = 'courier') => {
    const placed = await stage.paid([[shop.variants.kopi!, 1]], kind);
    return { ...placed, id: placed.parts[0]!.id };
  };
  const packed = async (kind: 'courier' | 'pickup' = 'courier') => {
    const placed = await placePaid(kind);
    await stage.get(AcceptSellerOrder).execute(act(placed.id));
    await stage.get(PackSellerOrder).execute(act(placed.id));
    return placed;
  };
  const shipped = async () => {
    const placed = await packed();
    await stage.get(ShipSellerOrder).execute({ ...act(placed.id), ...RESI });
    return placed;
  };
  const delivered = async () => {
    const placed = await shipped();
    await stage.get(MarkDelivered).execute(act(placed.id));
    return placed;
  };
  const ready = async (sellerId: string) => (await stage.get(SellerBalance).execute({ account: sellerId })).ready;
  const told = async (name: string, orderId: string) => (await stage.events(name)).filter((event) => event.orderId === orderId);

  it('walks from paid to the seller’s balance', async () => {
    const before = await ready(shop.id);
    const placed = await placePaid();
    const accepted = await stage.get(AcceptSellerOrder).execute(act(placed.id));
    expect(accepted).toMatchObject({ state: 'accepted', actions: ['pack', 'cancel', 'short'], recipient: { name: 'Ibu Pembeli', address: 'Jalan Kartini 12, Bandar Lampung' } });
    expect(accepted.dueAt).toBe(accepted.shipBy);
    await stage.get(PackSellerOrder).execute(act(placed.id));
    const onTheWay = await stage.get(ShipSellerOrder).execute({ ...act(placed.id), ...RESI });
    expect(onTheWay).toMatchObject({ state: 'shipped', courier: 'Kurir Nusantara', resi: 'KN0012-3456', actions: ['delivered', 'delivery-failed'] });
    const done = await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id });
    expect(done).toMatchObject({ state: 'closed', parts: [{ state: 'completed', actions: [] }] });
    expect(done.parts[0]?.timeline.map((entry) => entry.state)).toEqual(['new', 'accepted', 'packed', 'shipped', 'delivered', 'completed']);
    expect(await ready(shop.id)).toBe(before + placed.total);
    expect(await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id })).toEqual(done);
    for (const name of ['SellerOrderAccepted', 'SellerOrderShipped', 'SellerOrderDelivered', 'SellerOrderCompleted']) expect(await told(name, placed.orderId)).toHaveLength(1);
  });

  it('does an act once however often its client id comes, and refuses the id for another act', async () => {
    const { id, orderId } = await placePaid();
    const first = act(id);
    const answers = await Promise.all([1, 2, 3].map(() => stage.get(AcceptSellerOrder).execute(first)));
    expect(answers.map((answer) => answer.state)).toEqual(['accepted', 'accepted', 'accepted']);
    await stage.get(PackSellerOrder).execute(act(id));
    expect((await stage.get(AcceptSellerOrder).execute(first)).state).toBe('packed');
    expect(await told('SellerOrderAccepted', orderId)).toHaveLength(1);
    await expect(stage.get(CancelSellerOrder).execute({ ...first, reason: 'Stok habis' })).rejects.toMatchObject({ code: 'orders.client_id_reused' });
  });

  it('refuses moves the table does not have, in words', async () => {
    const { id } = await placePaid();
    await expect(stage.get(ShipSellerOrder).execute({ ...act(id), ...RESI })).rejects.toMatchObject({ kind: 'conflict', message: 'Tidak bisa diubah menjadi "dikirim" karena sekarang "pesanan baru".' });
    await stage.get(AcceptSellerOrder).execute(act(id));
    await stage.get(PackSellerOrder).execute(act(id));
    await expect(stage.get(ReadyForPickup).execute(act(id))).rejects.toMatchObject({ code: 'orders.not_for_pickup' });
    await expect(stage.get(ShipSellerOrder).execute({ ...act(id), courier: 'JNE' })).rejects.toMatchObject({ code: 'orders.courier', fields: [{ field: 'resi' }] });
  });

  it('keeps the photo of a receipt with the parcel, and none of an act that is refused', async () => {
    const photo = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#3a3' } }).jpeg().toBuffer();
    const stored = async () => (await stage.get(Database).adhoc('SELECT hash FROM catalogue.stored_photo')).length;
    const before = await stored();
    const { id } = await packed();
    await expect(stage.get(ShipSellerOrder).execute({ ...act(id, other.id), ...RESI, photo })).rejects.toMatchObject({ code: 'orders.not_found' });
    await expect(stage.get(ShipSellerOrder).execute({ ...act(id), courier: 'JNE', photo })).rejects.toMatchObject({ code: 'orders.courier' });
    expect(await stored()).toBe(before);
    const sent = { ...act(id), ...RESI, photo };
    const { resiPhotoKey } = await stage.get(ShipSellerOrder).execute(sent);
    expect(resiPhotoKey).toMatch(/^[0-9a-f]{40}$/);
    expect(await stage.get(ShipSellerOrder).execute(sent)).toMatchObject({ state: 'shipped', resiPhotoKey });
    expect(await stored()).toBe(before + 1);
  });

  it('hides parts of other sellers and of unpaid orders', async () => {
    const { id } = await placePaid();
    for (const attempt of [stage.get(AcceptSellerOrder).execute(act(id, other.id)), stage.get(ShowSellerOrder).execute({ sellerId: other.id, sellerOrderId: id }), stage.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId: newId() })]) {
      await expect(attempt).rejects.toMatchObject({ code: 'orders.not_found', kind: 'not_found' });
    }
    const unpaid = await stage.place([[shop.variants.kopi!, 1]]);
    const part = (await stage.show(unpaid)).parts[0]!;
    await expect(stage.get(AcceptSellerOrder).execute(act(part.id))).rejects.toMatchObject({ code: 'orders.not_found' });
    await stage.get(CancelOrder).execute(unpaid);
    expect(JSON.stringify(await stage.get(SellerOrdersOf).execute({ sellerId: shop.id, limit: 100 }))).not.toContain(part.id);
    await expect(stage.get(ConfirmReceived).execute({ token: unpaid.token, sellerOrderId: id })).rejects.toMatchObject({ code: 'orders.not_found' });
  });

  describe('hand-over by code', () => {
    it('shows the code to the shopper only and takes the right one', async () => {
      const placed = await packed('pickup');
      const waiting = await stage.get(ReadyForPickup).execute(act(placed.id));
      expect(waiting).toMatchObject({ state: 'ready_for_pickup', pickupCode: null, recipient: { address: null }, actions: ['handover', 'cancel'] });
      const code = (await stage.show(placed)).parts[0]?.pickupCode ?? '';
      expect(code).toMatch(/^\d{6}$/);
      await expect(stage.get(MarkDelivered).execute(act(placed.id))).rejects.toMatchObject({ code: 'orders.handover_needed' });
      expect((await stage.get(ConfirmHandover).execute({ ...act(placed.id), code })).state).toBe('delivered');
      const [row] = await stage.get(Database).adhoc<{ sealed: string | null }>('SELECT sealed_pickup_code AS sealed FROM orders.seller_order WHERE id = $1', [placed.id]);
      expect(row?.sealed).toBeNull();
    });

    it('locks after five wrong codes, counted one by one', async () => {
      const placed = await packed('pickup');
      await stage.get(ReadyForPickup).execute(act(placed.id));
      const code = (await stage.show(placed)).parts[0]?.pickupCode ?? '';
      const wrong = `${(Number(code[0]) + 1) % 10}${code.slice(1)}`;
      for (const left of [4, 3, 2, 1]) await expect(stage.get(ConfirmHandover).execute({ ...act(placed.id), code: wrong })).rejects.toMatchObject({ code: 'orders.handover_code', args: { left } });
      for (const typed of [wrong, code]) await expect(stage.get(ConfirmHandover).execute({ ...act(placed.id), code: typed })).rejects.toMatchObject({ code: 'orders.handover_locked' });
      expect(await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: placed.id, isAllWell: false })).toMatchObject({ parts: [{ state: 'delivered' }] });
    });
  });

  describe('cancelling and failing', () => {
    it('gives the shopper everything back before a seller accepts, and nothing after', async () => {
      const placed = await stage.paid([[shop.variants.kopi!, 1], [other.variants.madu!, 1]]);
      const [first, second] = placed.parts;
      await stage.get(AcceptSellerOrder).execute(act(first!.id, first!.sellerId));
      await expect(stage.get(CancelOrder).execute({ token: placed.token })).rejects.toMatchObject({ code: 'orders.cannot_cancel' });
      const view = await stage.get(CancelOrder).execute({ token: placed.token, sellerOrderId: second!.id });
      expect(view).toMatchObject({ state: 'paid', parts: [{ state: 'accepted' }, { state: 'cancelled' }], payment: { amountRefunded: second!.total } });
      await stage.get(CancelSellerOrder).execute({ ...act(first!.id, first!.sellerId), reason: 'Stok habis', isSoldOut: true });
      expect(await stage.show(placed)).toMatchObject({ state: 'closed', payment: { amountRefunded: placed.total } });
    });

    it('puts cancelled goods back on sale, unless the seller says they are gone', async () => {
      const before = await stage.stock(shop.variants.kopi!);
      const cancel = async (isSoldOut: boolean) => stage.get(CancelSellerOrder).execute({ ...act((await placePaid()).id), reason: 'Tidak sanggup', isSoldOut });
      await cancel(false);
      expect(await stage.stock(shop.variants.kopi!)).toEqual(before);
      await cancel(true);
      expect((await stage.stock(shop.variants.kopi!)).onHand).toBe(before.onHand - 1);
    });

    it('sends again or takes back; goods that came back are refunded without the shipping', async () => {
      const again = await shipped();
      await stage.get(MarkDeliveryFailed).execute({ ...act(again.id), reason: 'Alamat tidak ditemukan' });
      expect((await stage.get(ReshipSellerOrder).execute({ ...act(again.id), courier: 'Pos Desa', resi: 'PD12345' })).state).toBe('reshipped');
      const back = await shipped();
      const before = await ready(shop.id);
      await stage.get(MarkDeliveryFailed).execute({ ...act(back.id), reason: 'Pembeli tidak ada' });
      await stage.get(MarkReturned).execute(act(back.id));
      const part = back.parts[0]!;
      expect(await stage.show(back)).toMatchObject({ state: 'closed', payment: { amountRefunded: part.itemsTotal } });
      expect(await ready(shop.id)).toBe(before + part.shippingTotal);
    });
  });

  describe('complaints', () => {
    const photo = () => sharp({ create: { width: 400, height: 400, channels: 3, background: '#a33' } }).jpeg().toBuffer();
    const open = async (placed: { token: string; id: string }, photos: Buffer[] = []) => stage.get(OpenComplaint).execute({ token: placed.token, sellerOrderId: placed.id, text: 'Barangnya pecah waktu dibuka.', photos });
    const decide = (complaintId: string, outcome: 'refund' | 'partial' | 'reject', refund?: number) => stage.get(DecideComplaint).execute({ complaintId, outcome, answer: 'Sudah kami periksa bersama penjual.', by: newId(), refund: refund === undefined ? undefined : rupiah(refund) });

    it.each([
      ['refund', undefined, 'resolved_refund', (total: number) => [total, 0]],
      ['partial', 5_000, 'resolved_partial', (total: number) => [5_000, total - 5_000]],
      ['reject', undefined, 'resolved_reject', (total: number) => [0, total]],
    ] as const)('decided as %s moves exactly the money it says, when nobody has appealed', async (outcome, asked, state, expected) => {
      const placed = await delivered();
      const before = await ready(shop.id);
      const { complaintId } = await open(placed, [await photo()]);
      expect(await stage.show(placed)).toMatchObject({ parts: [{ state: 'complained', complaint: { outcome: null, photoKeys: [expect.stringMatching(/^[0-9a-f]{40}$/)] } }] });
      await decide(complaintId, outcome, asked);
      const [refunded, released] = expected(placed.total);
      expect(await stage.show(placed)).toMatchObject({ state: 'paid', parts: [{ state: 'decided', complaint: { outcome, refund: refunded } }], payment: { amountRefunded: 0 } });
      expect(await ready(shop.id)).toBe(before);
      stage.context.clock.advance(hours(48));
      await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: placed.id });
      expect(await stage.show(placed)).toMatchObject({ state: 'closed', parts: [{ state, complaint: { outcome } }], payment: { amountRefunded: refunded } });
      expect(await ready(shop.id)).toBe(before + released!);
      await expect(decide(complaintId, outcome, asked)).rejects.toMatchObject({ code: 'orders.complaint_answered' });
      expect(await told('ComplaintResolved', placed.orderId)).toMatchObject([{ outcome, refundRupiah: refunded }]);
      const audited = await stage.get(Database).adhoc<{ n: number }>("SELECT count(*) AS n FROM accounts.audit_entry WHERE action = 'orders.complaint_decided' AND subject = $1", [complaintId]);
      expect(audited[0]?.n).toBe(1);
    });

    it('stops the clock: no completion while the office decides', async () => {
      const placed = await delivered();
      const { complaintId } = await open(placed);
      stage.context.clock.advance(hours(200));
      expect((await stage.show(placed)).parts[0]?.state).toBe('complained');
      expect((await stage.get(ListComplaints).execute({ pile: 'open', limit: 10 })).items.map((item) => item.id)).toContain(complaintId);
      await decide(complaintId, 'reject');
    });

    it('refuses what is late, too short, too many, somebody else’s, or not there yet', async () => {
      const placed = await delivered();
      const text = 'Barangnya pecah waktu dibuka.';
      const base = { token: placed.token, sellerOrderId: placed.id, text, photos: [] };
      await expect(stage.get(OpenComplaint).execute({ ...base, text: 'rusak' })).rejects.toMatchObject({ code: 'orders.complaint_text' });
      await expect(stage.get(OpenComplaint).execute({ ...base, photos: Array.from({ length: 6 }, () => Buffer.from('x')) })).rejects.toMatchObject({ code: 'orders.complaint_photos' });
      await expect(stage.get(OpenComplaint).execute({ ...base, photos: [Buffer.from('<svg/>')] })).rejects.toMatchObject({ code: 'catalogue.photo_not_a_picture' });
      await expect(stage.get(OpenComplaint).execute({ ...base, token: 'x'.repeat(24) })).rejects.toMatchObject({ code: 'orders.not_found' });
      const fresh = await placePaid();
      await expect(open(fresh)).rejects.toMatchObject({ kind: 'conflict' });
      stage.context.clock.set(new Date(Date.parse((await stage.show(placed)).parts[0]?.complainBy ?? '') + 1));
      await expect(open(placed)).rejects.toMatchObject({ code: 'orders.complaint_late' });
    });

    it('asks a partial refund to lie between nothing and everything', async () => {
      const placed = await delivered();
      const { complaintId } = await open(placed);
      for (const refund of [0, placed.total, placed.total + 1]) await expect(decide(complaintId, 'partial', refund)).rejects.toMatchObject({ code: 'orders.refund_amount' });
      await decide(complaintId, 'refund');
    });

    it('gives fresh food one day, other goods two working days', async () => {
      const kitchen = await stage.shop({ kue: 10 }, { isFresh: true });
      const placed = await stage.paid([[kitchen.variants.kue!, 1]], 'pickup');
      const sellerOrderId = placed.parts[0]!.id;
      await stage.get(AcceptSellerOrder).execute(act(sellerOrderId, kitchen.id));
      await stage.get(PackSellerOrder).execute(act(sellerOrderId, kitchen.id));
      await stage.get(ReadyForPickup).execute(act(sellerOrderId, kitchen.id));
      const view = await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId, isAllWell: false });
      expect(view.parts[0]?.complainBy).toBe(new Date(stage.context.clock.now().getTime() + hours(24)).toISOString());
    });
  });

  it('lists a shop’s work and a person’s orders by cursor', async () => {
    const mine = await stage.shop({ kopi: 50 });
    const placed = [];
    for (let count = 0; count < 5; count += 1) placed.push(await stage.paid([[mine.variants.kopi!, 1]]));
    await stage.get(AcceptSellerOrder).execute(act(placed[0]!.parts[0]!.id, mine.id));
    const first = await stage.get(SellerOrdersOf).execute({ sellerId: mine.id, state: 'todo', limit: 3 });
    const second = await stage.get(SellerOrdersOf).execute({ sellerId: mine.id, state: 'todo', limit: 3, cursor: first.nextCursor ?? undefined });
    expect([...first.items, ...second.items].map((item) => item.orderNumber)).toEqual(placed.map((one) => one.number).toReversed());
    expect(second.nextCursor).toBeNull();
    expect(await stage.get(SellerToday).execute({ sellerId: mine.id })).toMatchObject({ counts: { new: 4, accepted: 1 }, toAccept: expect.arrayContaining([]), toShip: [{ state: 'accepted' }], balance: { ready: 0 } });
    const page = await stage.get(OrdersOfPerson).execute({ personId: newId(), phone: '+6281200000001', limit: 2 });
    expect(page.items[0]).toMatchObject({ number: placed[4]!.number, parts: [{ state: 'new' }] });
    expect((await stage.get(OrdersOfPerson).execute({ personId: newId(), phone: '+6281299999999', limit: 2 })).items).toEqual([]);
  });
});
