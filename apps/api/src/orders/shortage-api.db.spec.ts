import { newId } from '@etalase/kernel';
import { ApiStage, type Caller, type Json } from '../../../../test/support/api-stage';
import type { StagedShop } from '../../../../test/support/orders-stage';

describe('missing pieces over HTTP', () => {
  let stage: ApiStage;
  let shop: StagedShop;
  let other: StagedShop;
  const people: Record<'owner' | 'staff' | 'otherOwner' | 'operator' | 'admin', Caller> = {} as never;

  beforeAll(async () => {
    stage = await ApiStage.open();
    [shop, other] = [await stage.orders.shop({ kopi: 100, teh: 100 }), await stage.orders.shop()];
    const inShop = (role: 'seller.owner' | 'seller.staff', scopeId: string) => stage.person({ role, scopeKind: 'seller', scopeId });
    people.owner = await inShop('seller.owner', shop.id);
    people.staff = await inShop('seller.staff', shop.id);
    people.otherOwner = await inShop('seller.owner', other.id);
    people.operator = await stage.person({ role: 'village.operator', scopeKind: 'village', scopeId: shop.villageCode });
    people.admin = await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' });
  }, 120_000);
  afterAll(async () => {
    await stage.orders.assertSound();
    await stage.close();
  });

  const paid = async () => {
    const { token, parts } = await stage.orders.paid([[shop.variants.kopi ?? '', 3]]);
    return { token, part: parts[0]?.id ?? '' };
  };
  const missing = (count = 1, more: object = {}) => ({ clientId: newId(), items: [{ variantId: shop.variants.kopi, missing: count, ...more }] });
  const report = (part: string, body: object, as: Caller = people.owner, shopId = shop.id, onBehalf?: string) => stage.call('POST', `/shops/${shopId}/orders/${part}/shortage`, { as, body, ...(onBehalf ? { onBehalf } : {}) });

  it('is asked about, answered by the holder of the link, and settled to the rupiah', async () => {
    const { token, part } = await paid();
    const asked = await report(part, missing());
    expect(asked).toMatchObject({ status: 200, json: { state: 'accepted', shortage: { state: 'asked', hasRest: true } } });
    const order = (await stage.call('GET', `/orders/${token}`)).json as Json;
    const { id: shortageId, refundRestRupiah } = order.parts[0].shortage;
    expect(refundRestRupiah).toBe(20_000);
    const answer = (body: object, at = token) => stage.call('POST', `/orders/${at}/shortage-answer`, { body: { sellerOrderId: part, shortageId, ...body } });
    expect(await answer({ answer: 'maybe' })).toMatchObject({ status: 400, json: { fields: [{ field: 'answer' }] } });
    expect(await answer({ answer: 'rest' }, 'x'.repeat(order.token?.length ?? 24))).toMatchObject({ status: 404 });
    expect(await answer({ answer: 'rest', shortageId: newId() })).toMatchObject({ status: 404 });
    expect((await answer({ answer: 'rest' })).json.parts[0].shortage).toMatchObject({ state: 'reduced', refundRupiah: 20_000 });
    expect((await answer({ answer: 'cancel' })).status).toBe(409);
  });

  it('is taken back while nobody has answered', async () => {
    const { token, part } = await paid();
    await report(part, missing());
    const back = () => stage.call('POST', `/shops/${shop.id}/orders/${part}/shortage/withdrawal`, { as: people.staff, body: { clientId: newId() } });
    expect(await back()).toMatchObject({ status: 200, json: { state: 'accepted' } });
    expect((await stage.call('GET', `/orders/${token}`)).json.parts[0].shortage).toMatchObject({ state: 'withdrawn' });
    expect((await back()).status).toBe(409);
  });

  it('does not exist for other shops, operators without a consent, the office, nobody', async () => {
    const { part } = await paid();
    const before = (await stage.call('GET', `/shops/${shop.id}/orders/${part}`, { as: people.owner })).json;
    const tries: [string, Promise<{ status: number }>, number][] = [
      ['another owner in this shop', report(part, missing(), people.otherOwner), 404],
      ['another owner by the own shop', report(part, missing(), people.otherOwner, other.id), 404],
      ['an operator', report(part, missing(), people.operator), 404],
      ['an operator in a name nobody gave', report(part, missing(), people.operator, shop.id, shop.id), 404],
      ['the province', report(part, missing(), people.admin), 404],
      ['nobody', stage.call('POST', `/shops/${shop.id}/orders/${part}/shortage`, { body: missing() }), 401],
      ['another owner taking it back', stage.call('POST', `/shops/${shop.id}/orders/${part}/shortage/withdrawal`, { as: people.otherOwner, body: { clientId: newId() } }), 404],
    ];
    for (const [who, answer, status] of tries) expect([who, (await answer).status]).toEqual([who, status]);
    expect((await stage.call('GET', `/shops/${shop.id}/orders/${part}`, { as: people.owner })).json).toEqual(before);
  });

  it.each([
    ['no pieces', { clientId: newId(), items: [] }, 'items'],
    ['a number that is none', { clientId: newId(), items: [{ variantId: newId(), missing: 0 }] }, 'items.0.missing'],
    ['no client id', { items: [{ variantId: newId(), missing: 1 }] }, 'clientId'],
  ])('refuses %s by name', async (_, body, field) => {
    const { part } = await paid();
    expect(await report(part, body)).toMatchObject({ status: 400, json: { fields: [{ field }] } });
  });

  it('refuses what is not in the order and more than was ordered', async () => {
    const { part } = await paid();
    for (const items of [[{ variantId: newId(), missing: 1 }], [{ variantId: shop.variants.kopi, missing: 4 }], [{ variantId: shop.variants.kopi, missing: 3 }]]) {
      const { status } = await report(part, { clientId: newId(), items });
      expect([409, 422]).toContain(status);
    }
    const offered = await report(part, missing(3, { offer: { variantId: shop.variants.teh, quantity: 3 } }));
    expect(offered).toMatchObject({ status: 200, json: { shortage: { hasRest: false, items: [{ offer: { quantity: 3, totalRupiah: 60_000 } }] } } });
  });
});
