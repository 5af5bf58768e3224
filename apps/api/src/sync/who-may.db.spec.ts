import { type Role, ROLES } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { Database, Secrets } from '@etalase/platform';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { SyncStage } from '../../../../test/support/sync-stage';
import { CommandTable } from './command-table';
import { SyncApiModule } from './sync-api.module';

const NIK = '1804112003800001';
const ACCOUNT = '002301004455667';
const HOLDER = 'Sumiyati Binti Karta';

describe('who may hand over what', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let other: StagedShop;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
    [shop, other] = [await stage.orders.shop(), await stage.orders.shop()];
  }, 120_000);
  afterAll(() => stage.close());

  it('every kind of command by every role of a shop: what the role table does not give is refused as if the shop were not there', async () => {
    const kinds = Object.entries(stage.orders.get(CommandTable).kinds);
    expect(kinds.length).toBeGreaterThanOrEqual(22);
    // An assistant works by mandate only, which cannot be granted here.
    const roles = (Object.keys(ROLES) as Role[]).filter((role) => (ROLES[role].scopes as readonly string[]).includes('seller') && role !== 'seller.assistant');
    for (const role of [...roles, null]) {
      const session = await stage.person(role, shop.id);
      for (const [name, { capability }] of kinds) {
        const has = capability === 'self' || (role !== null && (ROLES[role].capabilities as readonly string[]).includes(capability));
        const ask = async (shopId: string) => (await stage.push(session, [stage.command(name, shopId, {})]))[0];
        const [own, foreign] = [await ask(shop.id), await ask(other.id)];
        // Allowed commands are refused for their empty payload, not for who sends them.
        expect([role, name, own.refused?.code === 'access.not_found']).toEqual([role, name, !has]);
        expect([role, name, foreign.refused?.code === 'access.not_found']).toEqual([role, name, capability !== 'self']);
      }
      const { json } = await stage.post(session, { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: shop.id }, { shopId: other.id }] });
      const reads = role !== null && (ROLES[role].capabilities as readonly string[]).includes('seller.order.read');
      expect([role, json.packs.map((pack: { shopId: string }) => pack.shopId), json.lost]).toEqual([role, reads ? [shop.id] : [], reads ? [other.id] : [shop.id, other.id]]);
    }
  }, 120_000);

  it('asks who is calling', async () => {
    expect((await stage.post('x'.repeat(30), { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [] })).status).toBe(401);
  });

  it('identity, papers and accounts never travel in a pack', async () => {
    const sealed = stage.orders.get(Secrets).seal(JSON.stringify({ kind: 'bank', provider: 'bri', number: ACCOUNT, holderName: HOLDER }), 'payout-account');
    await stage.orders.get(Database).adhoc('UPDATE sellers.seller SET payout_sealed = $2, payout_masked = $3 WHERE id = $1', [shop.id, sealed, 'BRI ••••5667 a.n. S***']);
    for (const role of ['seller.owner', 'seller.staff'] as const) {
      const session = await stage.person(role, shop.id);
      const text = JSON.stringify(await stage.pull(session, shop.id));
      expect(text).toContain(shop.id);
      for (const secret of [NIK, ACCOUNT, HOLDER, sealed, '••••5667', 'payout', 'nik', 'document']) expect([role, secret, text.includes(secret)]).toEqual([role, secret, false]);
      expect(text).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    }
  });
});
