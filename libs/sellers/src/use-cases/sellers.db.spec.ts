import { EnsurePerson, PeopleDirectory } from '@etalase/accounts';
import { days, newId } from '@etalase/kernel';
import { Database, Transactions } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { SellersModule } from '../sellers.module';
import { LoadShops } from './load-shops';
import { OpenShop } from './open-shop';
import { ReviseShop } from './revise-shop';
import { SellerDirectory } from './seller-directory';
import { SellerFiles } from './seller-files';
import { SetShopOpening } from './set-shop-opening';
import { AddStaff, LeaveShop, RemoveStaff } from './shop-staff';
import { SubmitShop } from './submit-shop';
import { ResumeSeller, SuspendSeller } from './suspend-seller';
import { ReviewSeller } from './review-seller';
import { ReviewQueues } from './review-queues';

describe('sellers', () => {
  let context: TestContext;
  let villages: string[];
  let phones = 1_000;
  const office = newId();
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type, { strict: false });
  const open = async (name = 'Dapur Bu Sari', phone = '0812-0000-0011'): Promise<{ sellerId: string; slug: string; personId: string }> => {
    const personId = await get(EnsurePerson).execute({ phone });
    return { ...(await get(OpenShop).execute({ personId, name, villageCode: villages[0] ?? '', phone, story: 'Sejak 1998.' })), personId };
  };
  const letIn = (sellerId: string) => get(ReviewSeller).execute({ sellerId, by: office, level: 'province', decisions: [{ key: 'shop.profile', outcome: 'accepted' }] });
  const verified = async (name?: string): Promise<string> => {
    const { sellerId, personId } = await open(name, `0812-0001-${(phones += 1)}`);
    await get(SubmitShop).execute({ sellerId, by: personId });
    await letIn(sellerId);
    return sellerId;
  };
  const view = (sellerId: string): ReturnType<SellerDirectory['byId']> => get(SellerDirectory).byId(sellerId);

  beforeAll(async () => {
    context = await bootContexts([SellersModule]);
    await get(LoadRegions).execute({ provinceCode: '18' });
    villages = get(RegionDirectory).villagesOf('18.04').map((village) => village.code);
  });
  afterAll(() => context.close());

  it('opens a shop for a person and gives the right to work on it', async () => {
    const { sellerId, slug, personId } = await open();
    expect(slug).toBe('dapur-bu-sari');
    expect((await open('Dapur Bu Sari', '0812-0000-0012')).slug).toMatch(/^dapur-bu-sari-.{5}$/);
    expect(await get(PeopleDirectory).withRole({ roles: ['seller.owner'], scopeKind: 'seller', scopeId: sellerId })).toMatchObject([{ id: personId }]);
    expect((await get(SellerDirectory).ofPerson(personId)).map((shop) => shop.id)).toEqual([sellerId]);
    const again = await get(OpenShop).execute({ id: sellerId, personId, name: 'Dapur Bu Sari', villageCode: villages[0] ?? '', phone: '0812-0000-0011' });
    expect(again.sellerId).toBe(sellerId);
    await expect(get(OpenShop).execute({ personId, name: 'X', villageCode: '18.04', phone: '0812-0000-0011' })).rejects.toMatchObject({ fields: [{ field: 'villageCode' }] });
  });

  it('is looked at by the office before its doors open', async () => {
    const { sellerId, personId } = await open('Kopi Hanakau', '0812-0000-0021');
    await expect(get(SetShopOpening).execute({ sellerId, isOpen: true })).rejects.toMatchObject({ code: 'sellers.seller.move_refused' });
    await get(SubmitShop).execute({ sellerId, by: personId });
    expect((await get(ReviewQueues).waiting({})).items.map((shop) => shop.id)).toEqual([sellerId]);
    const giveBack = (reason: string) => get(ReviewSeller).execute({ sellerId, by: office, level: 'province', decisions: [{ key: 'shop.profile', outcome: 'returned', reason }] });
    await expect(giveBack(' ')).rejects.toMatchObject({ code: 'sellers.reason_unknown', fields: [{ field: 'decisions.0.reason' }] });
    await giveBack('Ceritakan cara membuatnya.');
    expect(await get(SellerFiles).one(sellerId)).toMatchObject({ state: 'returned', returnReasons: [{ field: 'shop.profile', reason: 'Ceritakan cara membuatnya.' }] });
    await get(ReviseShop).execute({ sellerId, change: { story: 'Disangrai dengan kayu kopi.', villageCode: villages[1] } });
    await get(SubmitShop).execute({ sellerId, by: personId });
    await expect(get(ReviseShop).execute({ sellerId, change: { villageCode: villages[2] } })).rejects.toMatchObject({ code: 'sellers.village_fixed' });
    await letIn(sellerId);
    expect(await view(sellerId)).toMatchObject({ state: 'verified', isOpen: false, ladderStep: 0 });
    await get(SetShopOpening).execute({ sellerId, isOpen: true });
    expect(await view(sellerId)).toMatchObject({ state: 'active', isOpen: true, villageCode: villages[1] });
    const acts = await context.database.adhoc<{ action: string }>('SELECT action FROM accounts.audit_entry WHERE subject = $1 ORDER BY at, id', [`seller:${sellerId}`]);
    expect(acts.map((act) => act.action)).toEqual(['seller.review', 'seller.review']);
  });

  it('goes on holiday and is open again on the day it named', async () => {
    const sellerId = await verified('Libur Sebentar');
    await get(SetShopOpening).execute({ sellerId, isOpen: true });
    await expect(get(SetShopOpening).execute({ sellerId, isOpen: false, holidayUntil: '2026-11-24' })).rejects.toMatchObject({ code: 'sellers.holiday_in_past' });
    await get(SetShopOpening).execute({ sellerId, isOpen: false, holidayUntil: '2026-11-26' });
    expect(await view(sellerId)).toMatchObject({ isOpen: false, holidayUntil: '2026-11-26' });
    context.clock.advance(days(2));
    expect(await view(sellerId)).toMatchObject({ isOpen: true });
    context.clock.advance(-days(2));
  });

  it('is stopped and let go on by the office', async () => {
    const sellerId = await verified('Toko Aduan');
    await get(SetShopOpening).execute({ sellerId, isOpen: true });
    await get(SuspendSeller).execute({ sellerId, by: office, reason: 'Aduan pembeli' });
    expect(await view(sellerId)).toMatchObject({ state: 'suspended', isOpen: false });
    await expect(get(SetShopOpening).execute({ sellerId, isOpen: true })).rejects.toMatchObject({ code: 'sellers.suspended' });
    await get(ResumeSeller).execute({ sellerId, by: office });
    expect(await view(sellerId)).toMatchObject({ state: 'active' });
  });

  it('takes helpers in and lets them go, but not the owner', async () => {
    const { sellerId, personId } = await open('Toko Berdua', '0812-0000-0031');
    const staff = { roles: ['seller.staff'] as const, scopeKind: 'seller' as const, scopeId: sellerId };
    const added = await get(AddStaff).execute({ sellerId, phone: '0812-0000-0032', by: personId });
    expect(await get(AddStaff).execute({ sellerId, phone: '+62 812 0000 0032', by: personId })).toEqual(added);
    expect(await get(PeopleDirectory).withRole(staff)).toMatchObject([{ id: added.personId }]);
    const told = await get(Database).adhoc(`SELECT payload ->> 'phone' AS phone FROM platform.outbox WHERE name = 'sellers.StaffAdded' AND payload ->> 'sellerId' = $1`, [sellerId]);
    expect(told).toEqual([{ phone: '+6281200000032' }]);
    await get(RemoveStaff).execute({ sellerId, personId: added.personId, by: personId });
    expect(await get(PeopleDirectory).withRole(staff)).toEqual([]);
    await expect(get(RemoveStaff).execute({ sellerId, personId, by: personId })).rejects.toMatchObject({ code: 'sellers.owner_stays' });
  });

  it('lets a helper go by themselves, and tells the owner who it was', async () => {
    const { sellerId, personId } = await open('Toko Bertiga', '0812-0000-0041');
    const staff = { roles: ['seller.staff'] as const, scopeKind: 'seller' as const, scopeId: sellerId };
    const helper = await get(AddStaff).execute({ sellerId, phone: '0812-0000-0042', name: 'Warga Uji', by: personId });
    const other = await get(AddStaff).execute({ sellerId, phone: '0812-0000-0043', by: personId });
    await expect(get(LeaveShop).execute({ sellerId, personId })).rejects.toMatchObject({ code: 'sellers.owner_leaves' });
    await expect(get(LeaveShop).execute({ sellerId, personId: newId() })).rejects.toMatchObject({ code: 'sellers.not_found' });
    await get(LeaveShop).execute({ sellerId, personId: helper.personId });
    await get(LeaveShop).execute({ sellerId, personId: other.personId });
    expect(await get(PeopleDirectory).withRole(staff)).toEqual([]);
    expect(await get(SellerDirectory).ofPerson(helper.personId)).toEqual([]);
    const told = await get(Database).adhoc(`SELECT payload ->> 'ownerId' AS "ownerId", payload ->> 'who' AS who FROM platform.outbox WHERE name = 'sellers.StaffLeft' AND payload ->> 'sellerId' = $1 ORDER BY id`, [sellerId]);
    expect(told).toEqual([{ ownerId: personId, who: 'Warga Uji' }, { ownerId: personId, who: '0812-****-0043' }]);
    // What is not there any more cannot be left twice.
    await expect(get(LeaveShop).execute({ sellerId, personId: helper.personId })).rejects.toMatchObject({ code: 'sellers.not_found' });
  });

  it('never remembers a change that was rolled back', async () => {
    const sellerId = await verified('Nama Lama');
    const failing = get(Transactions).run(async () => {
      await get(ReviseShop).execute({ sellerId, change: { name: 'Nama Baru' } });
      expect(await view(sellerId)).toMatchObject({ name: 'Nama Baru' });
      throw new Error('roll back');
    });
    await expect(failing).rejects.toThrow('roll back');
    expect(await view(sellerId)).toMatchObject({ name: 'Nama Lama' });
  });

  it('loads many shops once, and lists them by place in pages', async () => {
    const codes = get(RegionDirectory).villagesOf('18.71').slice(0, 10).map((village) => village.code);
    const shops = codes.flatMap((villageCode, n) => [0, 1].map((k) => ({ id: newId(), slug: `muatan-${n}-${k}`, name: `Muatan ${n} ${k}`, story: '', villageCode, phone: '0812-0000-0040', state: 'active' as const, openHours: '', isMadeByWomen: false })));
    expect([await get(LoadShops).execute(shops), await get(LoadShops).execute(shops)]).toEqual([20, 0]);
    const first = await get(SellerDirectory).list({ regency: '18.71', limit: 15 });
    const second = await get(SellerDirectory).list({ regency: '18.71', limit: 15, cursor: first.nextCursor ?? '' });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([15, 5, null]);
    expect(new Set([...first.items, ...second.items].map((shop) => shop.slug))).toEqual(new Set(shops.map((shop) => shop.slug)));
    expect((await get(SellerDirectory).countsByVillage()).get(codes[0] ?? '')).toBe(2);
    expect(await get(SellerDirectory).inVillage(codes[0] ?? '')).toHaveLength(2);
    expect(await get(SellerDirectory).bySlug('muatan-0-0')).toMatchObject({ name: 'Muatan 0 0' });
    expect(await get(SellerDirectory).bySlug('tidak-ada')).toBeNull();
  });
});
