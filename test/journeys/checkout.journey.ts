import sharp from 'sharp';
import type { PaymentMethod } from '@etalase/payments';
import { formatRupiah } from '@etalase/kernel';
import type { OrderDto } from '../../apps/api/src/orders/order.dto';
import { eventually } from '../support/eventually';
import { type RedisServer, startRedis } from '../support/journey/redis-server';
import { refusal } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import { signIn } from '../support/journey/staff';
import { proveOfficers } from '../support/office';

const ADMIN = '0812-0000-9001';
const SECOND_OFFICER = '0812-0000-9005';

let journey: Journey;
let redis: RedisServer;

/** The shop that has an owner and a helper, and one of another village. */
async function twoSellers(): Promise<[Goods, Goods]> {
  const staffed = await journey.facts.one<string>(`SELECT scope_id FROM accounts.role_grant WHERE role = 'seller.staff' AND valid_until IS NULL LIMIT 1`);
  const [first] = await journey.market.fromDifferentVillages(1, { sellerId: staffed });
  const other = (await journey.market.fromDifferentVillages(3)).find(({ sellerId, villageCode }) => sellerId !== staffed && villageCode !== first?.villageCode);
  if (!first || !other) throw new Error('no two sellers of different villages');
  return [first, other];
}

const partOf = (order: OrderDto, { sellerId }: Goods): OrderDto['parts'][number] => {
  const part = order.parts.find((one) => one.sellerId === sellerId);
  if (!part) throw new Error('the order has no part of this seller');
  return part;
};

/** What everybody has been sent about an order, by phone. */
async function toldAbout(order: OrderDto): Promise<Map<string, string[]>> {
  const sent = (await journey.outside.messages({ contains: order.number })).filter(({ duplicate_of: copy }) => copy === null);
  const told = new Map<string, string[]>();
  for (const { to, text } of sent) told.set(to, [text, ...(told.get(to) ?? [])]);
  return told;
}

/** Silence until after the deadline of a part: its moment moves to the past and the clock's sweep runs. */
async function letDeadlinePass(sellerOrderId: string): Promise<void> {
  await journey.facts.rows(`UPDATE orders.seller_order SET due_at = now() - interval '1 second', complain_by = complain_by - interval '3 days' WHERE id = $1`, [sellerOrderId]);
  await journey.facts.runJob('orders.sweep-deadlines');
}

afterEach(async () => {
  await journey.facts.settled();
  await journey.facts.assertSound();
  expect(journey.facts.faults()).toEqual([]);
});

/** The main job, the same on both backends of the queue. */
function theMainJob(backend: 'postgres' | 'redis'): void {
  it('uses that queue', async () => {
    const health = (await (await fetch(`${journey.stack.worker}/health/ready`)).json()) as object;
    expect(health).toMatchObject({ status: 'up', backend });
  });

  it('tells the shopper and each seller of exactly their part, and pays the seller when silence ends the deal', async () => {
    const [first, other] = await twoSellers();
    const { shopper, placed, order } = await journey.paidOrder([first, other]);
    const [mine, theirs] = [partOf(order, first), partOf(order, other)];
    expect(order.totalRupiah).toBe(order.itemsTotalRupiah + order.shippingTotalRupiah);
    expect([mine.state, theirs.state]).toEqual(['new', 'new']);

    await journey.facts.settled();
    const told = await toldAbout(order);
    const [teamOfFirst, teamOfOther] = [await journey.facts.team(first.sellerId), await journey.facts.team(other.sellerId)];
    expect(teamOfFirst.length).toBeGreaterThanOrEqual(2);
    expect([...told.keys()].sort()).toEqual([shopper.phone, ...teamOfFirst, ...teamOfOther].sort());
    // Paid a moment after it was placed, either message may be the faster one.
    expect(told.get(shopper.phone)).toHaveLength(2);
    expect(told.get(shopper.phone)).toEqual(expect.arrayContaining([expect.stringContaining('sudah kami terima'), expect.stringContaining(`Pembayaran ${formatRupiah(order.totalRupiah)} diterima`)]));
    for (const [team, part, goods, foreign] of [[teamOfFirst, mine, first, other], [teamOfOther, theirs, other, first]] as const) {
      for (const phone of team) {
        expect(told.get(phone)).toEqual([expect.stringMatching(new RegExp(`^Pesanan baru ${part.number}, sudah dibayar`))]);
        expect(told.get(phone)?.[0]).toContain(goods.name);
        expect(told.get(phone)?.[0]).not.toContain(foreign.name);
      }
    }

    const desk = await journey.desk(first.sellerId, 1);
    const owner = await journey.desk(first.sellerId);
    const before = await owner.money();
    expect((await desk.today()).toAccept.map(({ id }) => id)).toContain(mine.id);
    expect(await refusal(desk.show(theirs.id))).toMatchObject({ status: 404 });
    const clientId = crypto.randomUUID();
    await desk.act(mine.id, 'accept', {}, clientId);
    expect((await desk.act(mine.id, 'accept', {}, clientId)).state).toBe('accepted');
    expect(await refusal(shopper.cancel(placed, mine.id))).toMatchObject({ status: 409, problem: { code: 'orders.cannot_cancel' } });
    await desk.act(mine.id, 'pack');
    await desk.act(mine.id, 'ship', { courier: 'Kurir Nusantara', resi: 'KN0012345678' });
    expect((await journey.outside.message(shopper.phone, 'KN0012345678')).text).toContain(first.sellerName);

    expect(partOf(await shopper.received(placed, mine.id, false), first).state).toBe('delivered');
    await letDeadlinePass(mine.id);
    await journey.untilPart(shopper, placed, first.sellerId, 'completed');
    expect(await owner.money()).toEqual({ ...before, heldRupiah: before.heldRupiah - mine.totalRupiah, readyRupiah: before.readyRupiah + mine.totalRupiah });
    for (const phone of teamOfFirst) expect((await journey.outside.message(phone, `${mine.number} selesai`)).text).toContain('siap cair');
    expect((await shopper.show(placed)).state).toBe('paid');
  });
}

describe('one cart, two villages, one payment, with the queue in Redis', () => {
  beforeAll(async () => {
    redis = await startRedis();
    journey = await Journey.start({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    await journey?.stop();
    await redis?.stop();
  });

  theMainJob('redis');
});

describe('one cart, two villages, one payment, with the queue in PostgreSQL', () => {
  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey?.stop());

  theMainJob('postgres');

  const METHODS: PaymentMethod[] = [
    { type: 'gopay' },
    { type: 'shopeepay' },
    { type: 'card' },
    ...(['bca', 'bni', 'bri', 'cimb', 'permata', 'mandiri'] as const).map((bank): PaymentMethod => ({ type: 'id_bank_transfer', bank })),
    ...(['indomaret', 'alfamart'] as const).map((store): PaymentMethod => ({ type: 'id_cstore', store })),
  ];

  it.each(METHODS)('is paid by %j', async (method) => {
    const shopper = await journey.shopperWith(...(await journey.market.fromDifferentVillages(2)));
    const placed = await shopper.order();
    const [attempt] = (await shopper.pay(placed, method)).payment!.attempts;
    const code = attempt?.nextAction;
    expect(code?.vaNumber ?? code?.billKey ?? code?.code ?? code?.url).toMatch(/^(\d{6,}|http:.*)$/);
    expect((await shopper.pay(placed, method)).payment!.attempts.map(({ id }) => id)).toEqual([attempt?.id]);
    await journey.outside.pay(attempt?.id ?? '');
    const { payment, parts } = await journey.until(shopper, placed, 'paid');
    expect([payment!.status, payment!.attempts[0]?.status]).toEqual(['succeeded', 'succeeded']);
    expect(parts.map(({ state }) => state)).toEqual(['new', 'new']);
  });

  it('is handed over at the shop against the code that only the shopper sees', async () => {
    const [goods] = await twoSellers();
    const { shopper, placed, order } = await journey.paidOrder([goods], () => 'pickup');
    const part = partOf(order, goods);
    const desk = await journey.desk(goods.sellerId);
    for (const act of ['accept', 'pack', 'ready'] as const) await desk.act(part.id, act);
    expect((await journey.outside.message(shopper.phone, `${part.number} siap diambil`)).text).not.toMatch(/\b\d{6}\b/);
    const { pickupCode } = partOf(await shopper.show(placed), goods);
    expect(pickupCode).toMatch(/^\d{6}$/);
    expect((await desk.show(part.id)).pickupCode).toBeNull();
    const wrong = pickupCode === '000000' ? '111111' : '000000';
    expect(await refusal(desk.act(part.id, 'handover', { code: wrong }))).toMatchObject({ status: 422, problem: { fields: [{ field: 'code' }] } });
    expect((await desk.act(part.id, 'handover', { code: pickupCode ?? '' })).state).toBe('delivered');
    expect(partOf(await shopper.received(placed, part.id, true), goods).state).toBe('completed');
    expect((await journey.until(shopper, placed, 'closed')).parts[0]?.state).toBe('completed');
  });

  it('is cancelled before the payment without a trace in the stock', async () => {
    const [goods] = await twoSellers();
    const shopper = await journey.shopperWith(goods);
    const before = await journey.facts.rows('SELECT on_hand, held FROM catalogue.variant WHERE id = $1', [goods.variantId]);
    const placed = await shopper.order();
    const [attempt] = (await shopper.pay(placed)).payment!.attempts;
    expect((await shopper.cancel(placed)).state).toBe('cancelled');
    expect((await journey.outside.transaction(attempt?.id ?? '')).status).toBe('cancel');
    expect(await refusal(shopper.pay(placed))).toMatchObject({ status: 409 });
    expect(await journey.facts.rows('SELECT on_hand, held FROM catalogue.variant WHERE id = $1', [goods.variantId])).toEqual(before);
  });

  it('gives the money back for the part that is cancelled, and only for it', async () => {
    const [first, other] = await twoSellers();
    const { shopper, placed, order } = await journey.paidOrder([first, other]);
    const [mine, theirs] = [partOf(order, first), partOf(order, other)];
    const stock = (): Promise<number> => journey.facts.one<number>('SELECT on_hand - held FROM catalogue.variant WHERE id = $1', [other.variantId]);
    const sold = await stock();
    await shopper.cancel(placed, theirs.id);
    const desk = await journey.desk(first.sellerId);
    await desk.act(mine.id, 'accept');
    await desk.act(mine.id, 'cancel', { reason: 'Panen gagal karena hujan.' });
    const back = await eventually('the whole amount to be refunded', async () => {
      const seen = await shopper.show(placed);
      return seen.payment!.amountRefundedRupiah === order.totalRupiah && seen;
    });
    expect(back.state).toBe('closed');
    expect(back.parts.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(await stock()).toBe(sold + other.minimumOrder);
    const refunded = await eventually('the bank to confirm both refunds', async () => {
      const rows = await journey.facts.rows<{ status: string; amount: string }>('SELECT r.status, r.amount FROM payments.refund r JOIN orders.orders o ON o.payment_intent_id = r.intent_id WHERE o.id = $1', [placed.orderId]);
      return rows.length === 2 && rows.every(({ status }) => status === 'succeeded') && rows;
    });
    expect(refunded.map(({ amount }) => Number(amount)).sort((a, b) => a - b)).toEqual([mine.totalRupiah, theirs.totalRupiah].sort((a, b) => a - b));
    expect((await journey.outside.message(shopper.phone, `${mine.number} dari`)).text).toContain('Panen gagal');
    for (const phone of await journey.facts.team(other.sellerId)) expect((await journey.outside.message(phone, `${theirs.number} dibatalkan pembeli`)).text).toContain('Jangan dikirim');
  });

  /** A part at its shopper's, complained about with a photo. */
  async function complained() {
    const [goods] = await twoSellers();
    const { shopper, placed, order } = await journey.paidOrder([goods]);
    const part = partOf(order, goods);
    const desk = await journey.desk(goods.sellerId);
    await desk.act(part.id, 'accept');
    await desk.act(part.id, 'pack');
    await desk.act(part.id, 'ship', { courier: 'Kurir Nusantara', resi: 'KN0087654321' });
    await desk.act(part.id, 'delivered');
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a1f2b' } }).jpeg().toBuffer();
    const { complaintId } = await shopper.complain(placed, part.id, 'Kemasan sobek dan isinya berkurang.', photo);
    return { goods, shopper, placed, part, desk, photo, complaintId, before: await desk.money() };
  }

  const officer = async (phone: string) => {
    const person = await signIn(journey.api, journey.outside, phone);
    await proveOfficers(journey.stack.databaseUrl);
    await eventually('a proven session', async () => (await person.get<{ secondFactor: string }>('/api/me')).secondFactor === 'proven');
    return person;
  };

  it('lets the office decide a complaint with a photo, and splits the money as decided once nobody appealed', async () => {
    const { goods, shopper, placed, part, desk, complaintId, before } = await complained();
    expect(await refusal(shopper.complain(placed, part.id, 'Sekali lagi dengan keluhan sama.'))).toMatchObject({ status: 409 });
    const admin = await officer(ADMIN);
    const { items } = await admin.get<{ items: { id: string; photoKeys: string[] }[] }>('/api/office/complaints');
    expect(items.find(({ id }) => id === complaintId)?.photoKeys).toHaveLength(1);
    await admin.post(`/api/office/complaints/${complaintId}/decision`, { outcome: 'partial', refundRupiah: 1_000, answer: 'Isi memang kurang, sebagian uang kembali.' });
    const told = await journey.outside.message(shopper.phone, `${part.number} sudah diputus`);
    expect(told.text).toMatch(new RegExp(`${formatRupiah(1_000)} kembali ke Anda.*banding sebelum`));
    for (const phone of await journey.facts.team(goods.sellerId)) expect((await journey.outside.message(phone, `Komplain ${part.number} sudah diputus`)).text).toContain('ajukan banding sebelum');
    expect(await desk.money()).toEqual(before);
    await letDeadlinePass(part.id);
    await journey.untilPart(shopper, placed, goods.sellerId, 'resolved_partial');
    expect((await journey.outside.message(shopper.phone, `Tidak ada banding untuk ${part.number}`)).text).toContain(formatRupiah(1_000));
    for (const phone of await journey.facts.team(goods.sellerId)) expect((await journey.outside.message(phone, `Tidak ada banding untuk ${part.number}`)).text).toContain('siap cair');
    expect((await desk.money()).readyRupiah - before.readyRupiah).toBe(part.totalRupiah - 1_000);
    expect(partOf(await shopper.show(placed), goods)).toMatchObject({ state: 'resolved_partial', complaint: { outcome: 'partial', appeal: null } });
  });

  it('lets another officer decide the one appeal, and tells everybody', async () => {
    const { goods, shopper, placed, part, desk, photo, complaintId, before } = await complained();
    const [admin, second] = [await officer(ADMIN), await officer(SECOND_OFFICER)];
    await admin.post(`/api/office/complaints/${complaintId}/decision`, { outcome: 'reject', answer: 'Barang sesuai keterangan toko.' });
    expect(await refusal(desk.act(part.id, 'complaint-appeal', { text: 'Kami setuju, tetapi coba banding.' }))).toMatchObject({ status: 409, problem: { code: 'orders.appeal_nothing' } });
    expect(partOf(await shopper.appeal(placed, part.id, 'Ukurannya berbeda dari keterangan toko.', photo), goods)).toMatchObject({ state: 'appealed', complaint: { appeal: { by: 'shopper', photoKeys: [expect.any(String)] } } });
    expect(await refusal(shopper.appeal(placed, part.id, 'Sekali lagi dengan alasan sama.'))).toMatchObject({ status: 409, problem: { code: 'orders.appeal_taken' } });
    await journey.outside.message(shopper.phone, `Banding Anda untuk ${part.number} sudah kami terima`);
    for (const phone of await journey.facts.team(goods.sellerId)) await journey.outside.message(phone, `Pembeli mengajukan banding untuk ${part.number}`);
    expect((await second.get<{ items: { id: string }[] }>('/api/office/complaints?state=appealed')).items.map(({ id }) => id)).toContain(complaintId);
    const verdict = { outcome: 'refund', answer: 'Foto menunjukkan ukuran yang berbeda.' };
    expect(await refusal(admin.post(`/api/office/complaints/${complaintId}/appeal-decision`, verdict))).toMatchObject({ status: 403, problem: { code: 'orders.appeal_same_officer' } });
    await second.post(`/api/office/complaints/${complaintId}/appeal-decision`, verdict);
    expect((await journey.outside.message(shopper.phone, `Banding ${part.number} sudah diputus petugas lain`)).text).toContain('keputusannya berubah');
    for (const phone of await journey.facts.team(goods.sellerId)) expect((await journey.outside.message(phone, `Banding ${part.number} sudah diputus petugas lain`)).text).toContain('kembali ke pembeli');
    expect((await desk.money()).readyRupiah).toBe(before.readyRupiah);
    expect((await journey.until(shopper, placed, 'closed')).payment!.amountRefundedRupiah).toBe(part.totalRupiah);
  });
});
