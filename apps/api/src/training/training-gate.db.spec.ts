import { AskAssistance, EndMandate, EnsurePerson, GiveMandate, GrantRole, PeopleDirectory } from '@etalase/accounts';
import { AddPhoto, CreateProduct, HideProduct, ReadVariants, ReviewProduct, ShowAgain, SubmitProduct } from '@etalase/catalogue';
import { days, newId } from '@etalase/kernel';
import { AcceptSellerOrder, MarkDelivered, PackSellerOrder, ShipSellerOrder } from '@etalase/orders';
import { Database, Secrets } from '@etalase/platform';
import { Courses, IssueCertificate, LoadCourses, RevokeCertificate, WaiveThoseAtWork } from '@etalase/seller-training';
import { OwnersAtWork, SellerDirectory, SellerStanding } from '@etalase/sellers';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { TrainingGateModule } from './training-gate.module';

/** What the whole of the training is for: a right in the shop that a certificate opens and a fraud closes. */
describe('the training gate', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let owner: string;
  let certificateId: string;

  beforeAll(async () => {
    stage = await OrdersStage.open({}, [TrainingGateModule]);
    await stage.get(LoadCourses).execute();
    shop = await stage.shop({ kopi: 100 });
    owner = await ownerOf(shop.id, 'Warga Uji');
  });
  afterAll(() => stage?.close());

  /** As joining does it, without the joining. */
  async function ownerOf(sellerId: string, name: string): Promise<string> {
    const personId = await stage.get(EnsurePerson).execute({ phone: `+6281277${String(Math.abs(Number.parseInt(sellerId.slice(-6), 16)) % 1_000_000).padStart(6, '0')}`, name });
    await stage.get(GrantRole).execute({ personId, role: 'seller.owner', scopeKind: 'seller', scopeId: sellerId, cause: 'spec', grantedBy: null });
    await stage.get(Database).adhoc(`INSERT INTO sellers.membership (seller_id, person_id, role, since) VALUES ($1, $2, 'owner', now())`, [sellerId, personId]);
    await stage.get(Database).adhoc('UPDATE sellers.seller SET id = id WHERE id = $1', [sellerId]);
    stage.get(SellerDirectory).changed();
    return personId;
  }
  async function draft(sellerId = shop.id): Promise<string> {
    const { productId } = await stage.get(CreateProduct).execute({ sellerId, by: newId(), name: 'Kopi bubuk baru', description: 'Dipetik merah.', category: 'kopi', unit: 'bungkus', variants: [{ name: '250 g', price: 35_000, weightGrams: 260, stock: 4 }] } as never);
    await stage.get(AddPhoto).execute({ sellerId, productId, content: await sharp({ create: { width: 700, height: 700, channels: 3, background: '#c8a040' } }).jpeg().toBuffer() });
    return productId;
  }
  const submit = async (sellerId = shop.id): Promise<string> => {
    const productId = await draft(sellerId);
    await stage.get(SubmitProduct).execute({ sellerId, productId });
    return productId;
  };
  /** Without the course a shop is back on the step where its goods are fetched and paid at its door. */
  const isSoldOnline = async (): Promise<boolean> => {
    const variant = (await stage.get(ReadVariants).execute({ variantIds: [shop.variants.kopi ?? ''] })).get(shop.variants.kopi ?? '');
    return variant?.isForSale === true && variant.paidBy === 'rail';
  };
  const refused = { code: 'sellers.training_first', kind: 'forbidden', args: { course: 'Onboarding UMKM', code: 'onboarding-umkm', href: '/kerja/pelatihan/onboarding-umkm' } };
  const takenAway = { ...refused, code: 'sellers.training_suspended' };

  it('refuses to put goods on the shelf before, and says which course to open', async () => {
    const productId = await draft();
    await expect(stage.get(SubmitProduct).execute({ sellerId: shop.id, productId })).rejects.toMatchObject({ ...refused, message: expect.stringContaining('Anda perlu lulus kursus "Onboarding UMKM"') });
    expect(await isSoldOnline()).toBe(false);
  });

  it('opens with the certificate, in the same breath', async () => {
    const { versionId } = await stage.get(Courses).current('onboarding-umkm');
    ({ id: certificateId } = await stage.get(IssueCertificate).execute({ learnerId: owner, course: 'onboarding-umkm', versionId, score: 9_000 }));
    await stage.get(ReviewProduct).execute({ productId: await submit(), by: newId(), outcome: 'approved' });
    expect(await isSoldOnline()).toBe(true);
  });

  it('closes at once with a fraud, while what was ordered is served to its end and paid out', async () => {
    const productId = await submit();
    await stage.get(ReviewProduct).execute({ productId, by: newId(), outcome: 'approved' });
    await stage.get(HideProduct).execute({ sellerId: shop.id, productId });
    const waitingForTheOffice = await submit();
    const order = await stage.paid([[shop.variants.kopi ?? '', 2]]);
    const waiting = await stage.place([[shop.variants.kopi ?? '', 1]]);

    await stage.get(RevokeCertificate).execute({ certificateId, reason: 'Tes akhir dikerjakan orang lain', isFraud: true, by: newId() });

    await expect(submit()).rejects.toMatchObject(takenAway);
    await expect(stage.get(ShowAgain).execute({ sellerId: shop.id, productId })).rejects.toMatchObject(takenAway);
    // What still waits for a word of the office gets none but "back".
    await expect(stage.get(ReviewProduct).execute({ productId: waitingForTheOffice, by: newId(), outcome: 'approved' })).rejects.toMatchObject({ code: 'sellers.owner_training_suspended' });
    await stage.get(ReviewProduct).execute({ productId: waitingForTheOffice, by: newId(), outcome: 'returned', reason: 'Pemilik perlu lulus kursus lagi.' });
    expect(await isSoldOnline()).toBe(false);
    await expect(stage.place([[shop.variants.kopi ?? '', 1]])).rejects.toThrow();

    stage.rail.pay(await stage.startPayment(waiting));
    await stage.tell();
    for (const { id, token } of [{ id: order.parts[0]?.id ?? '', token: order.token }, { id: (await stage.show(waiting)).parts[0]?.id ?? '', token: waiting.token }]) {
      const act = () => ({ sellerId: shop.id, sellerOrderId: id, by: owner, clientId: newId() });
      await stage.get(AcceptSellerOrder).execute(act());
      await stage.get(PackSellerOrder).execute(act());
      await stage.get(ShipSellerOrder).execute({ ...act(), courier: 'Kurir Nusantara', resi: `KN ${id.slice(-6)}` });
      await stage.get(MarkDelivered).execute(act());
      expect((await stage.show({ token })).parts[0]?.state).toBe('delivered');
    }
    expect([await stage.get(SellerStanding).may(shop.id, 'payout'), await stage.get(SellerStanding).may(shop.id, 'online')]).toEqual([true, false]);
    await stage.assertSound();
  });

  /** The operator of the shop's village beside its owner, with the owner's consent. */
  async function assist(one: StagedShop, ownerId: string, number: number): Promise<string> {
    const operatorId = await stage.get(EnsurePerson).execute({ phone: `+628127700000${number}`, name: 'Operator Uji' });
    await stage.get(GrantRole).execute({ personId: operatorId, role: 'village.operator', scopeKind: 'village', scopeId: one.villageCode, cause: 'spec', grantedBy: null });
    const phone = (await stage.get(PeopleDirectory).byIds([ownerId])).get(ownerId)?.phone ?? '';
    const { text } = await stage.get(AskAssistance).execute({ operatorId, villageCode: one.villageCode, phone });
    const asked = (await stage.context.outbox('accounts.ConsentCodeRequested')).at(-1);
    const code = stage.get(Secrets).open(String(asked?.payload.sealedCode), 'consent-code');
    return (await stage.get(GiveMandate).execute({ operatorId, villageCode: one.villageCode, phone, code, textVersion: text.version, name: 'Warga Uji' })).mandateId;
  }

  it('lets a maker sell with an operator beside, and no longer than that', async () => {
    const helped = await stage.shop({ teh: 10 });
    const person = await ownerOf(helped.id, 'Warga Teh');
    await expect(submit(helped.id)).rejects.toMatchObject(refused);
    const mandateId = await assist(helped, person, 1);
    await submit(helped.id);
    await stage.get(EndMandate).execute({ mandateId, by: person });
    await expect(submit(helped.id)).rejects.toMatchObject(refused);
  });

  it('gives nothing back to a fraud because somebody helps', async () => {
    await assist(shop, owner, 2);
    // Nothing is said of an operator: no help makes up for it.
    await expect(submit()).rejects.toMatchObject({ ...takenAway, message: expect.not.stringContaining('operator') });
    expect(await isSoldOnline()).toBe(false);
  });

  it('never shuts out a shop that was at work before there was a course, and asks once only', async () => {
    const old = await stage.shop({ madu: 10 });
    await ownerOf(old.id, 'Warga Lama');
    await expect(submit(old.id)).rejects.toMatchObject(refused);
    expect(await stage.get(WaiveThoseAtWork).onOpening(() => stage.get(OwnersAtWork).execute())).toBeGreaterThan(0);
    await submit(old.id);
    const late = await stage.shop({ gula: 10 });
    await ownerOf(late.id, 'Warga Baru');
    expect(await stage.get(WaiveThoseAtWork).onOpening(() => stage.get(OwnersAtWork).execute())).toBe(0);
    await expect(submit(late.id)).rejects.toMatchObject(refused);
  });

  it('goes on through the grace after the last day, and ends with it', async () => {
    const other = await stage.shop({ lada: 10 });
    const person = await ownerOf(other.id, 'Warga Lada');
    const { versionId } = await stage.get(Courses).current('onboarding-umkm');
    await stage.get(IssueCertificate).execute({ learnerId: person, course: 'onboarding-umkm', versionId, score: 9_000 });
    stage.context.clock.advance(days(365 * 3 + 10));
    await submit(other.id);
    stage.context.clock.advance(days(31));
    await expect(submit(other.id)).rejects.toMatchObject(refused);
  });
});
