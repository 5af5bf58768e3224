import { newId, rupiah } from '@etalase/kernel';
import { SellerBalance } from '@etalase/payments';
import { Database } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { type DatedPolicy, DEFAULT_POLICY, OrderPolicies } from '../domain/deadline-policy';
import { AcceptSellerOrder } from './accept-seller-order';
import { AgreeAsSeller } from './agree-as-seller';
import { AgreeToDecision } from './agree-to-decision';
import { ConfirmReceived } from './confirm-received';
import { DecideComplaint } from './decide-complaint';
import { OpenComplaint } from './open-complaint';
import { PackSellerOrder } from './pack-seller-order';
import { ShipSellerOrder } from './ship-seller-order';

describe('a platform that takes a commission', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    shop = await stage.shop({ kopi: 1000 });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => stage.close());

  const terms = (commissionBps: number, commissionTaxBps: number): void => {
    const dated: DatedPolicy = { effectiveFrom: new Date(0), policy: DEFAULT_POLICY, commissionBps, commissionTaxBps };
    jest.spyOn(stage.get(OrderPolicies), 'at').mockReturnValue(dated);
  };
  const act = (sellerOrderId: string) => ({ sellerId: shop.id, sellerOrderId, by: newId(), clientId: newId() });
  const books = async (): Promise<{ seller: number; house: number; state: number }> => {
    const of = async (account: string): Promise<number> => Number((await stage.get(Database).adhoc<{ total: number }>(`SELECT coalesce(-sum(balance), 0)::bigint AS total FROM payments.account_balance WHERE account = $1`, [account]))[0]?.total);
    return { seller: (await stage.get(SellerBalance).execute({ account: shop.id })).ready, house: await of('commission'), state: await of('ppn_payable') };
  };
  const shipped = async () => {
    const placed = await stage.paid([[shop.variants.kopi!, 3]]);
    const part = placed.parts[0]!;
    await stage.get(AcceptSellerOrder).execute(act(part.id));
    await stage.get(PackSellerOrder).execute(act(part.id));
    await stage.get(ShipSellerOrder).execute({ ...act(part.id), courier: 'Kurir', resi: 'KN00123456' });
    return { ref: { token: placed.token, sellerOrderId: part.id }, shipping: part.shippingTotal };
  };

  it('takes what was agreed when it was sold, of the goods alone, and the PPN on it', async () => {
    terms(1_000, 1_100);
    const { ref, shipping } = await shipped();
    // What is asked of later sales is nothing to this one.
    terms(2_500, 2_000);
    const before = await books();
    await stage.get(ConfirmReceived).execute(ref);
    const { seller, house, state } = await books();
    expect([seller - before.seller, house - before.house, state - before.state]).toEqual([60_000 + shipping - 6_000 - 660, 6_000, 660]);
    await stage.assertSound();
  });

  it('takes less where a part of the goods is given back, rounded for the seller', async () => {
    terms(1_000, 1_100);
    const { ref, shipping } = await shipped();
    const before = await books();
    const { complaintId } = await stage.get(OpenComplaint).execute({ ...ref, text: 'Barangnya pecah waktu dibuka.', photos: [] });
    await stage.get(DecideComplaint).execute({ complaintId, outcome: 'partial', refund: rupiah(19_999), answer: 'Sudah kami periksa.', by: newId() });
    await stage.get(AgreeToDecision).execute(ref);
    await stage.get(AgreeAsSeller).execute(act(ref.sellerOrderId));
    const { seller, house, state } = await books();
    expect([seller - before.seller, house - before.house, state - before.state]).toEqual([40_001 + shipping - 4_000 - 440, 4_000, 440]);
    await stage.assertSound();
  });
});
