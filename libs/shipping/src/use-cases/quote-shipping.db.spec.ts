import { newId, rupiah } from '@etalase/kernel';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { TARIFF_COLUMNS } from '../domain/tariff-csv';
import { ShippingModule } from '../shipping.module';
import { ImportTariff } from './import-tariff';
import { LoadSampleTariff } from './load-sample-tariff';
import { QuoteShipping } from './quote-shipping';
import { SetPickupPoint } from './set-pickup-point';
import { SetSellerDelivery } from './set-seller-delivery';
import { ShowSellerShipping } from './show-seller-shipping';

const HEADER = TARIFF_COLUMNS.join(',');

describe('quoting shipping', () => {
  let context: TestContext;
  let quote: QuoteShipping;
  let villages: string[];
  const far = { originVillageCode: '18.04.01.2001', destinationVillageCode: '18.11.01.2001', weightGrams: 1_250 };

  beforeAll(async () => {
    context = await bootContexts([ShippingModule]);
    await context.module.get(LoadRegions).execute({ provinceCode: '18' });
    await context.module.get(RegionDirectory).reload();
    quote = context.module.get(QuoteShipping);
    villages = context.module.get(RegionDirectory).villagesOf('18.04').map((village) => village.code);
    expect(await context.module.get(LoadSampleTariff).execute({ provinceCode: '18' })).toBeGreaterThan(0);
    expect(await context.module.get(LoadSampleTariff).execute({ provinceCode: '18' })).toBe(0);
  });
  afterAll(() => context.close());

  const quotesOf = async (sellerId: string, facts = far) => (await quote.execute([{ sellerId, ...facts }])).get(sellerId) ?? [];

  it('gives couriers to a seller who set nothing, cheapest first, charged by whole kilograms', async () => {
    const quotes = await quotesOf(newId());
    expect(quotes.map(({ kind }) => kind)).toEqual(['courier', 'courier', 'courier', 'courier']);
    const prices = quotes.map(({ price }) => price);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(quotes[0]?.chargedWeightGrams).toBe(1_000);
  });

  it('offers the pick-up point and own delivery first, the latter only in its districts', async () => {
    const sellerId = newId();
    const district = villages[0]?.slice(0, 8) ?? '';
    await context.module.get(SetPickupPoint).execute({ sellerId, pickup: { address: 'Jalan Pasar 3', hours: 'Senin–Sabtu 08.00–16.00' } });
    await context.module.get(SetSellerDelivery).execute({ sellerId, deliveries: [{ districtCode: district, price: rupiah(5_000), etaMinDays: 0, etaMaxDays: 1 }] });
    const near = await quotesOf(sellerId, { ...far, destinationVillageCode: villages[0] ?? '' });
    expect(near.slice(0, 2)).toEqual([expect.objectContaining({ kind: 'pickup', price: 0 }), expect.objectContaining({ kind: 'seller_delivery', price: 5_000 })]);
    expect((await quotesOf(sellerId)).map(({ kind }) => kind)).not.toContain('seller_delivery');
    expect(await context.module.get(ShowSellerShipping).execute({ sellerId })).toMatchObject({ pickup: { address: 'Jalan Pasar 3' }, usesCouriers: true, deliveries: [{ districtCode: district, price: 5_000 }] });
    await context.module.get(SetPickupPoint).execute({ sellerId, pickup: null, usesCouriers: false });
    expect(await quotesOf(sellerId)).toEqual([]);
  });

  it('keeps an id while its facts hold and drops it when price, weight or place change', async () => {
    const sellerId = newId();
    const before = (await quotesOf(sellerId)).map(({ id }) => id);
    expect((await quotesOf(sellerId)).map(({ id }) => id)).toEqual(before);
    const [heavier, other] = [await quotesOf(sellerId, { ...far, weightGrams: 1_400 }), await quotesOf(newId())];
    expect([...heavier, ...other].filter(({ id }) => before.includes(id))).toEqual([]);
    await context.module.get(ImportTariff).execute({ by: newId(), csv: `${HEADER}\nPos Desa,Reguler,province,1,30,0,99000,2,4` });
    const after = (await quotesOf(sellerId)).map(({ id }) => id);
    expect(after.filter((id) => before.includes(id))).toHaveLength(before.length - 1);
  });

  it('answers many sellers with one statement', async () => {
    const sellers = Array.from({ length: 20 }, () => newId());
    const rows = jest.spyOn(context.database, 'rows');
    const quotes = await quote.execute(sellers.map((sellerId) => ({ sellerId, ...far })));
    expect(rows).toHaveBeenCalledTimes(1);
    expect([...quotes.keys()]).toEqual(sellers);
    rows.mockRestore();
  });

  it('imports nothing while a row is wrong, unless asked', async () => {
    const csv = `${HEADER}\nBaru,Reguler,province,1,30,0,1000,2,4\nBaru,Kilat,province,0,30,0,1000,2,4`;
    const run = (keepGoodRows: boolean) => context.module.get(ImportTariff).execute({ by: newId(), csv, keepGoodRows });
    expect(await run(false)).toMatchObject({ imported: 0, problems: [{ row: 3, column: 'min_kg' }] });
    expect((await quotesOf(newId())).map(({ service }) => service)).not.toContain('Baru Reguler');
    expect(await run(true)).toMatchObject({ imported: 1, problems: [{ row: 3 }] });
    expect((await quotesOf(newId())).map(({ service }) => service)).toContain('Baru Reguler');
  });

  it('names the wrong field of a delivery list and keeps the old list', async () => {
    const sellerId = newId();
    const set = (districtCode: string, price: number) => context.module.get(SetSellerDelivery).execute({ sellerId, deliveries: [{ districtCode, price: rupiah(price), etaMinDays: 0, etaMaxDays: 1 }] });
    await expect(set('18.99.99', 0)).rejects.toMatchObject({ code: 'shipping.unknown_district', fields: [{ field: 'deliveries.0.districtCode' }] });
    await expect(set(villages[0]?.slice(0, 8) ?? '', -1)).rejects.toMatchObject({ code: 'shipping.price_range' });
    expect((await context.module.get(ShowSellerShipping).execute({ sellerId })).deliveries).toEqual([]);
  });
});
