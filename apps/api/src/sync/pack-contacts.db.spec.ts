import { EnsurePerson, GrantRole, RevokeRole } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { CancelSellerOrder } from '@etalase/orders';
import { SESSION_COOKIE } from '@etalase/platform';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { type Json, SyncStage } from '../../../../test/support/sync-stage';
import { OrdersApiModule } from '../orders/orders-api.module';
import { SyncApiModule } from './sync-api.module';

const HELP = { name: 'Pusat bantuan', phone: '+6281200009090' };
const BUYER = '+6281200000001';

describe('whom a seller can call without signal', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule, OrdersApiModule], 5, { HELP_PHONES: `${HELP.name}=${HELP.phone}` });
    shop = await stage.orders.shop();
    owner = await stage.person('seller.owner', shop.id);
  }, 120_000);
  afterAll(() => stage.close());

  const operator = async (phone: string, name: string, villageCode: string) => {
    const personId = await stage.orders.get(EnsurePerson).execute({ phone, name });
    const seat = { personId, role: 'village.operator' as const, scopeKind: 'village' as const, scopeId: villageCode, cause: 'spec' };
    await stage.orders.get(GrantRole).execute({ ...seat, grantedBy: null });
    return { leave: () => stage.orders.get(RevokeRole).execute({ ...seat, revokedBy: null }) };
  };

  it('the operators of the village and the help desk, for owner and helper alike, again only when they change', async () => {
    const other = await stage.orders.shop();
    const dewi = await operator('+6281255599001', 'Dewi', shop.villageCode);
    await operator('+6281255599002', 'Tono', other.villageCode);
    const first = await stage.pull(owner, shop.id);
    expect(first.contacts).toEqual({ operators: [{ name: 'Dewi', phone: '+6281255599001' }], help: [HELP] });
    expect((await stage.pull(await stage.person('seller.staff', shop.id), shop.id)).contacts).toEqual(first.contacts);

    const quiet = await stage.pull(owner, shop.id, first.cursor);
    expect(quiet.contacts).toBeNull();
    await dewi.leave();
    await operator('+6281255599003', 'Sari', shop.villageCode);
    const changed = await stage.pull(owner, shop.id, quiet.cursor);
    expect(changed.contacts).toEqual({ operators: [{ name: 'Sari', phone: '+6281255599003' }], help: [HELP] });
  });

  it('the buyer’s number is whole while there is something to do, and covered when the order has ended, on the phone and in the API', async () => {
    const { parts } = await stage.orders.paid([[shop.variants.kopi ?? '', 1]]);
    const id = parts[0]?.id ?? '';
    const phoneIn = (orders: Json[]): string => orders.find((order) => order.id === id)?.recipient.phone;
    const open = await stage.pull(owner, shop.id);
    expect(phoneIn(open.orders)).toBe(BUYER);
    await stage.orders.get(CancelSellerOrder).execute({ sellerId: shop.id, sellerOrderId: id, by: newId(), clientId: newId(), reason: 'Panen gagal', isSoldOut: true });
    const ended = await stage.pull(owner, shop.id, open.cursor);
    expect(phoneIn(ended.orders)).toBe('0812-****-0001');
    expect(JSON.stringify(await stage.pull(owner, shop.id))).not.toContain(BUYER.slice(3));
    for (const path of [`orders/${id}`, 'orders?state=ended']) {
      const { statusCode, body } = await stage.http.inject({ method: 'GET', url: `/api/shops/${shop.id}/${path}`, cookies: { [SESSION_COOKIE]: owner } });
      expect([path, statusCode, body.includes('0812-****-0001'), body.includes(BUYER.slice(3))]).toEqual([path, 200, true, false]);
    }
  });
});
