import { Global, Module } from '@nestjs/common';
import sharp from 'sharp';
import { AccountsModule, EnsurePerson } from '@etalase/accounts';
import { days, hours, newId } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { SellersModule } from '../sellers.module';
import { AppealSuspension, DecideAppeal } from './appeals';
import { AskAccountCode } from './ask-account-code';
import { EditRequirements } from './edit-requirements';
import { GiveEvidence } from './give-evidence';
import { LookAtDocument } from './look-at-document';
import { type NameFound, PayoutNameCheck } from './name-check';
import { OpenShop } from './open-shop';
import { PayoutAccounts } from './payout-accounts';
import { RemindExpiring } from './remind-expiring';
import { ReviewFiles } from './review-files';
import { ReviewInVillage } from './review-in-village';
import { ReviewQueues } from './review-queues';
import { ReviewSeller } from './review-seller';
import { SellerStanding } from './seller-standing';
import { SetPayoutAccount } from './set-payout-account';
import { SetShopOpening } from './set-shop-opening';
import { ShowJoining } from './show-joining';
import { StoreDocument } from './store-document';
import { SubmitShop } from './submit-shop';
import { ResumeSeller, SuspendSeller } from './suspend-seller';

const NIK = '1804111506900001';
const ACCOUNT = { kind: 'bank' as const, provider: 'BRI', number: '0012-3456-7890', holderName: 'Penjual Uji' };

class ScriptedBank extends PayoutNameCheck {
  answer: NameFound = { kind: 'found', name: 'PENJUAL UJI' };
  check(): Promise<NameFound> {
    return Promise.resolve(this.answer);
  }
}

const bank = new ScriptedBank();

/** As an app binds the port. */
@Global()
@Module({ providers: [{ provide: PayoutNameCheck, useValue: bank }], exports: [PayoutNameCheck] })
class BankModule {}

describe('joining', () => {
  let context: TestContext;
  let village: string;
  let photo: Buffer;
  let phones = 100;
  const [officer, other] = [newId(), newId()];
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type, { strict: false });
  const open = async (): Promise<{ sellerId: string; by: string; phone: string }> => {
    const phone = `+62812000020${String((phones += 1))}`;
    const by = await get(EnsurePerson).execute({ phone });
    return { ...(await get(OpenShop).execute({ personId: by, name: `Dapur ${phones}`, villageCode: village, phone, story: 'Sejak 1998.', categories: ['makanan'] })), by, phone };
  };
  const identity = (shop: { sellerId: string; by: string }, nik = NIK) => get(GiveEvidence).execute({ ...shop, key: 'identity.nik', value: { nik, name: 'Penjual Uji' } });
  const card = async (shop: { sellerId: string; by: string }) => {
    const { documentId } = await get(StoreDocument).execute({ ...shop, content: photo });
    await get(GiveEvidence).withDocument({ ...shop, key: 'identity.ktp', documentId });
    return documentId;
  };
  const codeFor = async (phone: string): Promise<string> => {
    const sent = (await context.outbox('accounts.ConsentCodeRequested')).filter((event) => event.payload.phone === phone).at(-1);
    return get(Secrets).open(String(sent?.payload.sealedCode), 'consent-code');
  };
  const account = async (shop: { sellerId: string; by: string; phone: string }, by = shop.by, chosen = ACCOUNT) => {
    await get(AskAccountCode).execute({ sellerId: shop.sellerId, by, account: chosen });
    return get(SetPayoutAccount).execute({ sellerId: shop.sellerId, by, account: chosen, code: await codeFor(shop.phone) });
  };
  const decide = (sellerId: string, decisions: Parameters<ReviewSeller['execute']>[0]['decisions'], by = officer) => get(ReviewSeller).execute({ sellerId, by, level: 'province', decisions });
  const stepOf = async (sellerId: string) => (await get(SellerStanding).of(sellerId))?.step;
  const accept = (...keys: string[]) => keys.map((key) => ({ key, outcome: 'accepted' as const }));

  beforeAll(async () => {
    context = await bootContexts([AccountsModule, SellersModule, BankModule]);
    await get(LoadRegions).execute({ provinceCode: '18' });
    village = get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#88aacc', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).withExif({ IFD0: { Copyright: 'rahasia' } }).jpeg().toBuffer();
  });
  afterAll(() => context.close());

  it('climbs step by step, each told in words what is missing', async () => {
    const shop = await open();
    expect(await stepOf(shop.sellerId)).toBe(-1);
    await expect(get(SellerStanding).require(shop.sellerId, 'publish')).rejects.toMatchObject({ code: 'sellers.not_on_ladder', message: expect.stringContaining('Isi nama toko') });
    await identity(shop);
    await card(shop);
    expect(await account(shop)).toEqual({ masked: 'BRI ••••7890 a.n. P*** U***', isSettled: true });
    await get(SubmitShop).execute(shop);
    const joining = await get(ShowJoining).execute(shop);
    expect(joining.items.find((item) => item.key === 'identity.nik')).toMatchObject({ state: 'given', shown: '•••• •••• •••• 0001 · Penjual Uji' });
    // Tuesday to Thursday.
    expect([context.clock.now().toISOString(), joining.answerBy]).toEqual([context.clock.now().toISOString(), new Date(context.clock.now().getTime() + days(2)).toISOString()]);
    await decide(shop.sellerId, accept('shop.profile'));
    expect(await stepOf(shop.sellerId)).toBe(0);
    await decide(shop.sellerId, accept('domicile.vouch', 'identity.nik', 'identity.ktp'));
    expect(await stepOf(shop.sellerId)).toBe(1);
    await expect(get(SellerStanding).require(shop.sellerId, 'online')).rejects.toMatchObject({ message: expect.stringContaining('operator desa mendampingi') });
    expect((await get(ReviewQueues).waiting({ within: [village] })).items).toEqual([]);
  });

  it('asks again only for what was given back, with the reason in plain words', async () => {
    const shop = await open();
    await identity(shop);
    await card(shop);
    await get(SubmitShop).execute(shop);
    await decide(shop.sellerId, [...accept('shop.profile', 'identity.nik'), { key: 'identity.ktp', outcome: 'returned', reasonCode: 'photo_blurred' }]);
    const item = async () => (await get(ShowJoining).execute(shop)).items.filter((one) => one.key.startsWith('identity')).map(({ key, state, reason }) => [key, state, reason]);
    expect(await item()).toEqual([['identity.nik', 'accepted', null], ['identity.ktp', 'returned', 'Foto buram. Foto ulang di tempat terang.']]);
    const told = (await context.outbox('sellers.SellerReturned')).at(-1);
    expect(told?.payload.reason).toBe('Foto buram. Foto ulang di tempat terang.');
    await card(shop);
    expect(await item()).toEqual([['identity.nik', 'accepted', null], ['identity.ktp', 'given', null]]);
    expect((await get(ReviewQueues).waiting({})).items.map((one) => one.waiting)).toEqual([expect.arrayContaining([{ key: 'identity.ktp', title: 'Foto KTP', kind: 'photo' }])]);
    await expect(decide(shop.sellerId, accept('identity.nik'))).rejects.toMatchObject({ code: 'sellers.nothing_to_review' });
  });

  it('leaves what is accepted in force while a newer proof waits', async () => {
    const shop = await open();
    await identity(shop);
    await get(SubmitShop).execute(shop);
    await decide(shop.sellerId, accept('shop.profile', 'domicile.vouch', 'identity.nik'));
    const before = await stepOf(shop.sellerId);
    await identity(shop);
    expect(await stepOf(shop.sellerId)).toBe(before);
  });

  it('seals documents, logs every look, and shows none of another shop', async () => {
    const [shop, stranger] = [await open(), await open()];
    await identity(shop);
    const documentId = await card(shop);
    const [row] = await context.database.adhoc<{ storage_key: string }>('SELECT storage_key FROM sellers.document WHERE id = $1', [documentId]);
    const stored = await get(FileStorage).get(row?.storage_key ?? '');
    expect([stored?.includes(Buffer.from('JFIF')), stored?.subarray(0, 8).toString('latin1')]).toEqual([false, get(Secrets).keyId]);
    const picture = await get(LookAtDocument).execute({ sellerId: shop.sellerId, documentId, by: officer });
    const { format, exif } = await sharp(picture).metadata();
    expect([format, exif]).toEqual(['jpeg', undefined]);
    await expect(get(LookAtDocument).execute({ sellerId: stranger.sellerId, documentId, by: officer })).rejects.toMatchObject({ code: 'sellers.document_gone' });
    const looks = await context.database.adhoc('SELECT actor_id, details FROM accounts.audit_entry WHERE action = $1 AND subject = $2', ['seller.document.look', `seller:${shop.sellerId}`]);
    expect(looks).toEqual([{ actor_id: officer, details: { documentId } }]);
    const everything = JSON.stringify([await context.database.adhoc('SELECT * FROM sellers.evidence'), await context.database.adhoc('SELECT * FROM sellers.seller'), await context.database.adhoc('SELECT * FROM accounts.audit_entry'), await context.outbox(), await get(ReviewFiles).one(shop), await get(ShowJoining).execute(shop)]);
    expect([everything.includes(NIK), everything.includes('001234567890')]).toEqual([false, false]);
  });

  it.each([
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo_not_a_picture'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'photo_heic'],
    ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'photo_not_a_picture'],
  ])('refuses %s as a document', async (_, content, code) => {
    const shop = await open();
    await expect(get(StoreDocument).execute({ ...shop, content })).rejects.toMatchObject({ code: `sellers.${code}`, fields: [{ field: 'photo' }] });
  });

  it('finds the same NIK and account in other shops without saying whose', async () => {
    const [first, second] = [await open(), await open()];
    const shared = '1804111506750009';
    await identity(first, shared);
    await identity(second, shared);
    await account(first, first.by, { ...ACCOUNT, number: '5550001112' });
    bank.answer = { kind: 'unknown' };
    await account(second, second.by, { ...ACCOUNT, number: '555-000-1112' });
    bank.answer = { kind: 'found', name: 'PENJUAL UJI' };
    const file = await get(ReviewFiles).one({ sellerId: second.sellerId });
    expect(file.items.map(({ key, otherShops }) => [key, otherShops])).toEqual([['identity.nik', 1], ['payout.account', 1]]);
    expect(JSON.stringify(file)).not.toContain(first.sellerId);
  });

  it('lets nobody check an account they typed, and no village check money', async () => {
    const shop = await open();
    await identity(shop);
    bank.answer = { kind: 'found', name: 'BUDI SANTOSO' };
    expect(await account(shop, officer, { ...ACCOUNT, number: '7770001' })).toMatchObject({ isSettled: false });
    bank.answer = { kind: 'found', name: 'PENJUAL UJI' };
    await get(SubmitShop).execute(shop);
    await expect(decide(shop.sellerId, accept('payout.account'))).rejects.toMatchObject({ code: 'sellers.maker_is_checker' });
    await expect(get(ReviewInVillage).execute({ villageCode: village, sellerId: shop.sellerId, by: other, decisions: accept('payout.account') })).rejects.toMatchObject({ code: 'sellers.money_is_for_province' });
    expect((await get(ReviewQueues).waiting({ onlyMoney: true })).items.map((one) => one.id)).toContain(shop.sellerId);
    expect(await get(PayoutAccounts).current(shop.sellerId)).toBeNull();
    await decide(shop.sellerId, accept('payout.account'), other);
    expect(await get(PayoutAccounts).current(shop.sellerId)).toMatchObject({ account: { provider: 'bri', number: '7770001' } });
  });

  it('holds a changed account for 72 hours, and needs the code from the owner', async () => {
    const shop = await open();
    await expect(get(AskAccountCode).execute({ ...shop, account: ACCOUNT })).rejects.toMatchObject({ code: 'sellers.identity_first' });
    await identity(shop);
    await account(shop, shop.by, { ...ACCOUNT, number: '8880001' });
    context.clock.advance(hours(1));
    const changed = { ...ACCOUNT, number: '8880002' };
    await get(AskAccountCode).execute({ ...shop, account: changed });
    await expect(get(SetPayoutAccount).execute({ ...shop, account: { ...changed, number: '8880003' }, code: await codeFor(shop.phone) })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    await get(SetPayoutAccount).execute({ ...shop, account: changed, code: await codeFor(shop.phone) });
    expect(await get(PayoutAccounts).current(shop.sellerId)).toMatchObject({ account: { number: '8880002' }, usableFrom: new Date(context.clock.now().getTime() + hours(72)) });
    bank.answer = { kind: 'none' };
    await expect(get(AskAccountCode).execute({ ...shop, account: { ...ACCOUNT, number: '999999' } })).rejects.toMatchObject({ code: 'sellers.account_not_found' });
    bank.answer = { kind: 'found', name: 'PENJUAL UJI' };
  });

  it('keeps reviewers within their village and draws the sample of the province', async () => {
    const shop = await open();
    await get(SubmitShop).execute(shop);
    const elsewhere = get(RegionDirectory).villagesOf('18.04')[1]?.code ?? '';
    await expect(get(ReviewInVillage).execute({ villageCode: elsewhere, sellerId: shop.sellerId, by: other, decisions: accept('shop.profile') })).rejects.toMatchObject({ code: 'sellers.not_found' });
    await expect(get(ReviewFiles).one({ sellerId: shop.sellerId, within: [elsewhere] })).rejects.toMatchObject({ code: 'sellers.not_found' });
    await get(EditRequirements).setPolicy({ sampleBps: 10_000, by: officer });
    await get(ReviewInVillage).execute({ villageCode: village, sellerId: shop.sellerId, by: other, decisions: accept('shop.profile', 'domicile.vouch') });
    expect((await get(ReviewQueues).samples({})).items.map((one) => one.id)).toEqual([shop.sellerId]);
    await get(EditRequirements).setPolicy({ sampleBps: 0, by: officer });
  });

  it('lets the province change what is asked from a day on, but not open the money gate', async () => {
    const shop = await open();
    await get(SubmitShop).execute(shop);
    await decide(shop.sellerId, accept('shop.profile'));
    const edit = { key: 'certificate.pirt', kind: 'certificate' as const, form: 'pirt' as const, step: 0 as const, title: 'Izin PIRT', why: 'Aman', help: 'Tulis nomornya.', isRequired: true, categories: ['makanan'], mustExpire: true, isOn: true, validFrom: '2026-11-25' };
    await get(EditRequirements).execute({ edit, by: officer });
    expect(await stepOf(shop.sellerId)).toBe(0);
    context.clock.advance(days(2));
    expect(await stepOf(shop.sellerId)).toBe(-1);
    await expect(get(SetShopOpening).execute({ sellerId: shop.sellerId, isOpen: true })).rejects.toMatchObject({ code: 'sellers.not_on_ladder', message: expect.stringContaining('Tulis nomornya.') });
    await expect(get(EditRequirements).execute({ edit: { ...edit, validFrom: '2026-11-01' }, by: officer })).rejects.toMatchObject({ code: 'sellers.requirement_past' });
    await expect(get(EditRequirements).execute({ edit: { ...edit, kind: 'photo', validFrom: '2026-12-01' }, by: officer })).rejects.toMatchObject({ code: 'sellers.requirement_kind' });
    await expect(get(EditRequirements).execute({ edit: { ...edit, key: 'payout.account', kind: 'payout', categories: [], isOn: false, validFrom: '2026-12-01' }, by: officer })).rejects.toMatchObject({ code: 'sellers.requirement_core' });
    await get(EditRequirements).execute({ edit: { ...edit, isRequired: false, validFrom: '2026-11-26' }, by: officer });
    expect(await stepOf(shop.sellerId)).toBe(0);
  });

  it('says 30 days ahead what runs out, once', async () => {
    const shop = await open();
    await get(GiveEvidence).execute({ ...shop, key: 'certificate.pirt', value: { number: '2061801010123-29', expiresOn: '2026-12-20' } });
    await get(SubmitShop).execute(shop);
    await decide(shop.sellerId, accept('certificate.pirt'));
    expect([await get(RemindExpiring).execute(), await get(RemindExpiring).execute()]).toEqual([1, 0]);
    expect((await context.outbox('sellers.RequirementExpiring')).map((event) => event.payload)).toEqual([expect.objectContaining({ sellerId: shop.sellerId, title: 'Izin PIRT', expiresOn: '2026-12-20' })]);
  });

  it('answers an appeal by somebody else than who stopped the shop', async () => {
    const shop = await open();
    await get(SubmitShop).execute(shop);
    await decide(shop.sellerId, accept('shop.profile'));
    await get(SetShopOpening).execute({ sellerId: shop.sellerId, isOpen: true });
    const appeal = () => get(AppealSuspension).execute({ ...shop, text: 'Produk kami sudah punya izin.' });
    await expect(appeal()).rejects.toMatchObject({ code: 'sellers.appeal_refused' });
    await get(SuspendSeller).execute({ sellerId: shop.sellerId, by: officer, reason: 'Aduan pembeli' });
    expect(await stepOf(shop.sellerId)).toBe(-1);
    await appeal();
    await expect(appeal()).rejects.toMatchObject({ code: 'sellers.appeal_refused' });
    const answer = (by: string) => get(DecideAppeal).execute({ sellerId: shop.sellerId, by, outcome: 'lifted', answer: 'Izin sudah kami lihat.' });
    await expect(answer(officer)).rejects.toMatchObject({ code: 'sellers.appeal_own' });
    await answer(other);
    expect(await stepOf(shop.sellerId)).toBe(0);
    await expect(get(ResumeSeller).execute({ sellerId: shop.sellerId, by: other })).rejects.toMatchObject({ code: expect.stringContaining('move_refused') });
  });
});
