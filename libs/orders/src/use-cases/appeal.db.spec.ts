import { hours, newId, rupiah } from '@etalase/kernel';
import { SellerBalance } from '@etalase/payments';
import { Database } from '@etalase/platform';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { AcceptSellerOrder } from './accept-seller-order';
import { AgreeAsSeller } from './agree-as-seller';
import { AgreeToDecision } from './agree-to-decision';
import { AppealAsSeller } from './appeal-as-seller';
import { AppealDecision } from './appeal-decision';
import { CountOpenOrders } from './count-open-orders';
import { DecideComplaintAppeal } from './decide-complaint-appeal';
import { DecideComplaint } from './decide-complaint';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ListComplaints } from './list-complaints';
import { OpenComplaint } from './open-complaint';
import { PackSellerOrder } from './pack-seller-order';
import { ShipSellerOrder } from './ship-seller-order';
import { ShowComplaint } from './show-complaint';
import { ShowSellerOrder } from './show-seller-order';
import { SweepDeadlines } from './sweep-deadlines';

const TEXT = 'Keputusannya belum melihat foto yang ini.';
type Outcome = 'refund' | 'partial' | 'reject';

describe('an appeal against a decided complaint', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    [shop, other] = [await stage.shop({ kopi: 1000 }), await stage.shop({ madu: 100 })];
  });
  /** Nothing of the test before is still on its way to the seller. */
  beforeEach(async () => {
    stage.context.clock.advance(hours(15 * 24));
    await stage.get(SweepDeadlines).execute();
  });
  afterEach(() => stage.assertSound());
  afterAll(() => stage.close());

  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  const photo = (background: string) => sharp({ create: { width: 400, height: 400, channels: 3, background } }).jpeg().toBuffer();
  const ready = async () => (await stage.get(SellerBalance).execute({ account: shop.id })).ready;
  const partOf = async (placed: { token: string }) => (await stage.show(placed)).parts[0]!;
  const told = async (name: string, orderId: string) => (await stage.events(name)).filter((event) => event.orderId === orderId);
  const waiting = (id: string) => stage.get(Database).adhoc<{ name: string; due: Date }>(`SELECT name, run_at AS due FROM platform.outbox WHERE key = 'orders.seller-deadline:${id}'`);

  const decided = async (outcome: Outcome, refund?: number) => {
    const placed = await stage.paid([[shop.variants.kopi!, 1]]);
    const id = placed.parts[0]!.id;
    await stage.get(AcceptSellerOrder).execute(act(id));
    await stage.get(PackSellerOrder).execute(act(id));
    await stage.get(ShipSellerOrder).execute({ ...act(id), courier: 'Kurir', resi: 'KN00123456' });
    const { complaintId } = await stage.get(OpenComplaint).execute({ token: placed.token, sellerOrderId: id, text: 'Barangnya pecah waktu dibuka.', photos: [] });
    const officer = newId();
    await stage.get(DecideComplaint).execute({ complaintId, outcome, answer: 'Sudah kami periksa.', by: officer, ...(refund === undefined ? {} : { refund: rupiah(refund) }) });
    const ref = { token: placed.token, sellerOrderId: id };
    return { ...placed, id, ref, complaintId, officer, before: await ready() };
  };
  type Decided = Awaited<ReturnType<typeof decided>>;
  const byShopper = ({ ref }: Decided, photos: Buffer[] = []) => stage.get(AppealDecision).execute({ ...ref, text: TEXT, photos });
  const bySeller = ({ id }: Decided, photos: Buffer[] = []) => stage.get(AppealAsSeller).execute({ ...act(id), text: TEXT, photos });
  const decideAgain = ({ complaintId }: Decided, outcome: Outcome, refund?: number, by = newId()) =>
    stage.get(DecideComplaintAppeal).execute({ complaintId, outcome, answer: 'Foto baru membuktikannya.', by, ...(refund === undefined ? {} : { refund: rupiah(refund) }) });
  /** Where the money is: back to the shopper, and to the seller since the decision. */
  const moved = async (placed: Decided) => [(await stage.show(placed)).payment!.amountRefunded, (await ready()) - placed.before];

  it('has two days before any money moves, and both sides hear what they may do', async () => {
    const placed = await decided('partial', 5_000);
    const until = new Date(stage.context.clock.now().getTime() + hours(48)).toISOString();
    expect(await moved(placed)).toEqual([0, 0]);
    expect(await partOf(placed)).toMatchObject({ state: 'decided', actions: ['agree', 'appeal'], complaint: { outcome: 'partial', refund: 5_000, answer: 'Sudah kami periksa.', appealBy: until, agreed: [], appeal: null } });
    expect(await stage.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId: placed.id })).toMatchObject({ actions: ['agree', 'appeal'], dueAt: until });
    expect(await told('ComplaintDecided', placed.orderId)).toMatchObject([{ outcome: 'partial', refundRupiah: 5_000, appealBy: until, mayAppeal: ['shopper', 'seller'] }]);
    expect(await told('ComplaintResolved', placed.orderId)).toEqual([]);
    expect(await waiting(placed.id)).toHaveLength(1);
    expect(await stage.get(CountOpenOrders).execute()).toContainEqual({ state: 'decided', count: expect.any(Number) });
  });

  it.each([['refund', undefined], ['partial', 5_000], ['reject', undefined]] as const)('is carried out as %s when nobody appeals, once, also when its job was lost', async (outcome, refund) => {
    const placed = await decided(outcome, refund);
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: placed.id });
    expect(await moved(placed)).toEqual([0, 0]);
    stage.context.clock.advance(hours(48));
    await stage.get(SweepDeadlines).execute();
    await stage.get(EnforceSellerDeadline).execute({ sellerOrderId: placed.id });
    const back = outcome === 'refund' ? placed.total : (refund ?? 0);
    expect(await moved(placed)).toEqual([back, placed.total - back]);
    expect(await stage.show(placed)).toMatchObject({ state: 'closed', parts: [{ state: `resolved_${outcome}`, actions: [] }] });
    expect(await told('ComplaintResolved', placed.orderId)).toMatchObject([{ outcome, refundRupiah: back, because: 'silence', isChanged: false }]);
    await expect(byShopper(placed)).rejects.toMatchObject({ code: 'orders.appeal_late' });
    expect((await stage.get(ListComplaints).execute({ pile: 'decided', limit: 100 })).items.map(({ id }) => id)).toContain(placed.complaintId);
  });

  it('by the shopper holds the money, has photos, and is decided by another officer', async () => {
    const placed = await decided('reject');
    expect(await partOf(placed)).toMatchObject({ actions: ['agree', 'appeal'] });
    expect((await stage.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId: placed.id })).actions).toEqual([]);
    await byShopper(placed, [await photo('#a33')]);
    const appeal = { by: 'shopper', text: TEXT, photoKeys: [expect.stringMatching(/^[0-9a-f]{40}$/)], outcome: null };
    expect(await partOf(placed)).toMatchObject({ state: 'appealed', actions: [], complaint: { outcome: 'reject', appeal } });
    expect(await waiting(placed.id)).toEqual([]);
    stage.context.clock.advance(hours(500));
    await stage.get(SweepDeadlines).execute();
    expect(await moved(placed)).toEqual([0, 0]);
    expect((await stage.get(ListComplaints).execute({ pile: 'appealed', limit: 100 })).items).toContainEqual(expect.objectContaining({ id: placed.complaintId, appeal: expect.objectContaining(appeal) }));
    expect(await stage.get(CountOpenOrders).execute()).toContainEqual({ state: 'appealed', count: expect.any(Number) });
    expect(await stage.get(ShowComplaint).execute({ complaintId: placed.complaintId, by: placed.officer })).toMatchObject({ mayDecide: false });
    expect(await stage.get(ShowComplaint).execute({ complaintId: placed.complaintId, by: newId() })).toMatchObject({ mayDecide: true });

    await expect(decideAgain(placed, 'refund', undefined, placed.officer)).rejects.toMatchObject({ code: 'orders.appeal_same_officer', kind: 'forbidden' });
    await expect(decideAgain(placed, 'partial')).rejects.toMatchObject({ code: 'orders.refund_amount' });
    await decideAgain(placed, 'partial', 7_000);
    expect(await moved(placed)).toEqual([7_000, placed.total - 7_000]);
    expect(await partOf(placed)).toMatchObject({ state: 'resolved_partial', complaint: { outcome: 'reject', refund: 0, appeal: { outcome: 'partial', refund: 7_000, answer: 'Foto baru membuktikannya.' } } });
    expect(await told('ComplaintResolved', placed.orderId)).toMatchObject([{ outcome: 'partial', refundRupiah: 7_000, because: 'appeal', isChanged: true }]);
    await expect(decideAgain(placed, 'refund')).rejects.toMatchObject({ code: 'orders.appeal_decided' });
    const audited = await stage.get(Database).adhoc<{ action: string }>('SELECT action FROM accounts.audit_entry WHERE subject = $1 ORDER BY at', [placed.complaintId]);
    expect(audited.map(({ action }) => action)).toEqual(['orders.complaint_decided', 'orders.appeal_decided']);
  });

  it('by the seller takes photos one by one, happens once a client id, and may be lost', async () => {
    const placed = await decided('refund');
    const first = { ...act(placed.id), text: TEXT, photos: [await photo('#a33')] };
    await stage.get(AppealAsSeller).execute(first);
    await stage.get(AppealAsSeller).execute(first);
    await stage.get(AppealAsSeller).execute({ ...act(placed.id), photos: [await photo('#b33')] });
    expect((await partOf(placed)).complaint?.appeal).toMatchObject({ by: 'seller', photoKeys: [expect.any(String), expect.any(String)] });
    await expect(stage.get(AppealAsSeller).execute({ ...act(placed.id), photos: await Promise.all(['#1aa', '#2aa', '#3aa', '#4aa'].map(photo)) })).rejects.toMatchObject({ code: 'orders.complaint_photos' });
    await decideAgain(placed, 'refund');
    expect(await moved(placed)).toEqual([placed.total, 0]);
    expect(await told('ComplaintResolved', placed.orderId)).toMatchObject([{ because: 'appeal', isChanged: false }]);
    expect(await told('ComplaintAppealed', placed.orderId)).toMatchObject([{ by: 'seller', text: TEXT }]);
    await expect(stage.get(AppealAsSeller).execute({ ...act(placed.id), photos: [await photo('#c33')] })).rejects.toMatchObject({ code: 'orders.appeal_text' });
  });

  it('is one, whoever comes second and however close', async () => {
    const placed = await decided('partial', 5_000);
    const ends = await Promise.allSettled([byShopper(placed), bySeller(placed), byShopper(placed), bySeller(placed)]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'orders.appeal_taken' });
    expect(await told('ComplaintAppealed', placed.orderId)).toHaveLength(1);
    await decideAgain(placed, 'reject');
    await expect(byShopper(placed)).rejects.toMatchObject({ code: 'orders.appeal_taken' });
  });

  it('and the end of the window cannot both happen', async () => {
    for (const early of [1, 0]) {
      const placed = await decided('reject');
      stage.context.clock.advance(hours(48) - early);
      const [appeal] = await Promise.allSettled([byShopper(placed), stage.get(SweepDeadlines).execute(), stage.get(EnforceSellerDeadline).execute({ sellerOrderId: placed.id })]);
      expect(appeal.status).toBe(early ? 'fulfilled' : 'rejected');
      if (appeal.status === 'rejected') expect(appeal.reason).toMatchObject({ code: 'orders.appeal_late' });
      expect(await moved(placed)).toEqual(early ? [0, 0] : [0, placed.total]);
      expect((await partOf(placed)).state).toBe(early ? 'appealed' : 'resolved_reject');
    }
  });

  it('is given up by agreeing; when nobody is left who may appeal, money moves at once', async () => {
    const placed = await decided('partial', 5_000);
    const seller = act(placed.id);
    await stage.get(AgreeToDecision).execute(placed.ref);
    await stage.get(AgreeToDecision).execute(placed.ref);
    expect(await moved(placed)).toEqual([0, 0]);
    expect(await partOf(placed)).toMatchObject({ state: 'decided', actions: [], complaint: { agreed: ['shopper'] } });
    await expect(byShopper(placed)).rejects.toMatchObject({ code: 'orders.appeal_agreed' });
    expect(await stage.get(AgreeAsSeller).execute(seller)).toMatchObject({ state: 'resolved_partial', actions: [] });
    await stage.get(AgreeAsSeller).execute(seller);
    expect(await moved(placed)).toEqual([5_000, placed.total - 5_000]);
    expect(await told('ComplaintResolved', placed.orderId)).toMatchObject([{ because: 'agreed', isChanged: false }]);
    expect(await waiting(placed.id)).toEqual([]);
  });

  it('needs only the word of whoever lost something', async () => {
    const lost = await decided('reject');
    await expect(stage.get(AgreeAsSeller).execute(act(lost.id))).rejects.toMatchObject({ code: 'orders.agree_none' });
    await expect(bySeller(lost)).rejects.toMatchObject({ code: 'orders.appeal_nothing' });
    await stage.get(AgreeToDecision).execute(lost.ref);
    expect(await moved(lost)).toEqual([0, lost.total]);
    const won = await decided('refund');
    await expect(byShopper(won)).rejects.toMatchObject({ code: 'orders.appeal_nothing' });
    await stage.get(AgreeAsSeller).execute(act(won.id));
    expect(await moved(won)).toEqual([won.total, 0]);
  });

  it('is refused before a decision, with too few words, for another’s order, and for a shop that is not its own', async () => {
    const placed = await decided('partial', 5_000);
    await expect(stage.get(AppealDecision).execute({ ...placed.ref, text: 'pendek', photos: [] })).rejects.toMatchObject({ code: 'orders.appeal_text', fields: [{ field: 'text' }] });
    await expect(stage.get(AppealDecision).execute({ ...placed.ref, token: 'x'.repeat(24), text: TEXT, photos: [] })).rejects.toMatchObject({ code: 'orders.not_found' });
    await expect(stage.get(AgreeToDecision).execute({ ...placed.ref, token: 'x'.repeat(24) })).rejects.toMatchObject({ code: 'orders.not_found' });
    await expect(stage.get(AppealAsSeller).execute({ ...act(placed.id, other.id), text: TEXT, photos: [] })).rejects.toMatchObject({ code: 'orders.not_found' });
    await expect(byShopper(placed, [Buffer.from('<svg/>')])).rejects.toMatchObject({ code: 'catalogue.photo_not_a_picture' });
    await expect(byShopper(placed, Array.from({ length: 6 }, () => Buffer.from('x')))).rejects.toMatchObject({ code: 'orders.complaint_photos' });
    await expect(decideAgain(placed, 'reject')).rejects.toMatchObject({ code: 'orders.not_found' });
    const fresh = await stage.paid([[shop.variants.kopi!, 1]]);
    await expect(stage.get(AppealDecision).execute({ token: fresh.token, sellerOrderId: fresh.parts[0]!.id, text: TEXT, photos: [] })).rejects.toMatchObject({ code: 'orders.appeal_none' });
    await expect(stage.get(AgreeToDecision).execute({ token: fresh.token, sellerOrderId: fresh.parts[0]!.id })).rejects.toMatchObject({ code: 'orders.agree_none' });
  });

  it('has four eyes in the table itself', async () => {
    const placed = await decided('reject');
    await byShopper(placed);
    const forged = stage.get(Database).adhoc(`UPDATE orders.complaint SET final_outcome = 'refund', final_answer = 'x', final_refund = 1, final_decided_by = decided_by, final_decided_at = now() WHERE id = $1`, [placed.complaintId]);
    await expect(forged).rejects.toThrow('complaint_other_officer');
    await decideAgain(placed, 'reject');
  });
});
