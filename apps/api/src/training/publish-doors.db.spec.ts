import { AskAssistance, EndMandate, GiveMandate } from '@etalase/accounts';
import { CheckImport, CreateProduct, HideProduct, ReviewProduct, SaveImport, SubmitImported, SubmitProduct } from '@etalase/catalogue';
import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { Courses, IssueCertificate, LoadCourses, RevokeCertificate } from '@etalase/seller-training';
import { SellerDirectory } from '@etalase/sellers';
import { csvOf, goodRow } from '../../../../libs/catalogue/src/testing/sheet-stage';
import { ApiStage, type Asked, type Caller } from '../../../../test/support/api-stage';

type State = 'draft' | 'in_review' | 'hidden' | 'live';
interface Shop {
  id: string;
  villageCode: string;
  owner: Caller;
  staff: Caller;
  admin: Caller;
}
interface Door {
  from: State;
  to: State;
  by: readonly ('owner' | 'staff' | 'admin')[];
  /** @returns code of the refusal, `null` when it went through */
  open: (shop: Shop, productId: string, by: Caller) => Promise<string | null>;
}

/** Goods come nearer to the shelf by these doors only; each is tried by everybody it is made for. */
describe('every door to the shelf', () => {
  let stage: ApiStage;
  let sequence = 0;

  beforeAll(async () => {
    stage = await ApiStage.open();
    await stage.get(LoadCourses).execute();
  }, 120_000);
  afterAll(() => stage?.close());

  const call = async (url: string, asked: Asked): Promise<string | null> => {
    const { status, json } = await stage.call('POST', url, asked);
    return status < 300 ? null : String(json.code);
  };
  async function command(kind: string, shop: Shop, productId: string, as: Caller): Promise<string | null> {
    const one = { clientId: newId(), sequence: (sequence += 1), kind, subject: productId, shopId: shop.id, occurredAt: stage.orders.context.clock.now().toISOString(), payload: { productId } };
    const { json } = await stage.call('POST', '/sync', { as, body: { deviceId: newId(), sentAt: one.occurredAt, commands: [one], packs: [] } });
    return json.receipts[0].refused?.code ?? null;
  }
  async function byOneWordOfTheOffice(productId: string, as: Caller): Promise<string | null> {
    const { json } = await stage.call('GET', '/office/products/in-review?limit=100', { as });
    const { version } = json.items.find((item: { productId: string }) => item.productId === productId);
    const decided = await stage.call('POST', '/office/products/decisions', { as, body: { outcome: 'approved', items: [{ productId, version }] } });
    return decided.json.items[0].refused?.code ?? null;
  }

  const inShop = ['owner', 'staff'] as const;
  const DOORS: Record<string, Door> = {
    'handing in': { from: 'draft', to: 'in_review', by: inShop, open: (shop, id, as) => call(`/shops/${shop.id}/products/${id}/submission`, { as, body: {} }) },
    'handing in from a phone that was offline': { from: 'draft', to: 'in_review', by: inShop, open: (shop, id, as) => command('product.submit', shop, id, as) },
    'showing again': { from: 'hidden', to: 'live', by: inShop, open: (shop, id, as) => call(`/shops/${shop.id}/products/${id}/show`, { as, body: {} }) },
    'showing again from a phone that was offline': { from: 'hidden', to: 'live', by: inShop, open: (shop, id, as) => command('product.show', shop, id, as) },
    'the word of the office': { from: 'in_review', to: 'live', by: ['admin'], open: (_, id, as) => call(`/office/products/${id}/review`, { as, body: { outcome: 'approved' } }) },
    'one word of the office on many': { from: 'in_review', to: 'live', by: ['admin'], open: (_, id, as) => byOneWordOfTheOffice(id, as) },
  };

  async function shopOf(isTrained = true): Promise<Shop & { certificateId: string }> {
    const shop = await stage.orders.shop();
    const role = (name: 'seller.owner' | 'seller.staff') => stage.person({ role: name, scopeKind: 'seller', scopeId: shop.id });
    const [owner, staff, admin] = [await role('seller.owner'), await role('seller.staff'), await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' })];
    await stage.get(Database).adhoc(`INSERT INTO sellers.membership (seller_id, person_id, role, since) VALUES ($1, $2, 'owner', now())`, [shop.id, owner.personId]);
    stage.get(SellerDirectory).changed();
    return { id: shop.id, villageCode: shop.villageCode, owner, staff, admin, certificateId: isTrained ? await certify(owner) : '' };
  }
  async function certify({ personId }: Caller): Promise<string> {
    await stage.get(Database).adhoc(`UPDATE accounts.person SET name = 'Warga Uji' WHERE id = $1`, [personId]);
    const { versionId } = await stage.get(Courses).current('onboarding-umkm');
    return (await stage.get(IssueCertificate).execute({ learnerId: personId, course: 'onboarding-umkm', versionId, score: 9_000 })).id;
  }
  const revoke = (certificateId: string): Promise<void> => stage.get(RevokeCertificate).execute({ certificateId, reason: 'Tes akhir dikerjakan orang lain', isFraud: true, by: newId() });

  /** While the shop may. */
  async function goods(shop: Shop, state: State): Promise<string> {
    const { productId } = await stage.get(CreateProduct).execute({ sellerId: shop.id, by: newId(), name: 'Kopi bubuk', description: 'Dipetik merah.', category: 'kopi', unit: 'bungkus', variants: [{ name: '-', price: 35_000, weightGrams: 260, stock: 4 }] } as never);
    await stage.get(Database).adhoc(`UPDATE catalogue.product SET photos = '[{"hash":"${'b'.repeat(40)}","width":10,"height":10,"alt":""}]' WHERE id = $1`, [productId]);
    const own = { sellerId: shop.id, productId };
    if (state !== 'draft') await stage.get(SubmitProduct).execute(own);
    if (state === 'hidden') {
      await stage.get(ReviewProduct).execute({ productId, by: newId(), outcome: 'approved' });
      await stage.get(HideProduct).execute(own);
    }
    return productId;
  }
  const stateOf = async (productId: string): Promise<State | undefined> => (await stage.get(Database).adhoc<{ state: State }>('SELECT state FROM catalogue.product WHERE id = $1', [productId]))[0]?.state;

  const TABLE = Object.entries(DOORS).flatMap(([name, door]) => door.by.map((who) => [name, who, door] as const));
  it.each(TABLE)('%s by the %s: open with the certificate, shut once it is revoked', async (_, who, { from, to, open }) => {
    const shop = await shopOf();
    const [before, after] = [await goods(shop, from), await goods(shop, from)];
    expect([await open(shop, before, shop[who]), await stateOf(before)]).toEqual([null, to]);
    await revoke(shop.certificateId);
    expect([await open(shop, after, shop[who]), await stateOf(after)]).toEqual([who === 'admin' ? 'sellers.owner_training_suspended' : 'sellers.training_suspended', from]);
  });

  it('a certificate of a helper, or of the operator, is not the owner’s', async () => {
    const shop = await shopOf();
    const id = await goods(shop, 'draft');
    await revoke(shop.certificateId);
    await certify(shop.staff);
    for (const { open, from } of Object.values(DOORS).filter((door) => door.from === 'draft')) expect([await open(shop, id, shop.staff), await stateOf(id)]).toEqual(['sellers.training_suspended', from]);
  });

  it('in the name of the owner: while the consent holds, and not a moment longer', async () => {
    const shop = await shopOf(false);
    const [first, second] = [await goods(shop, 'draft'), await goods(shop, 'draft')];
    const operator = await stage.person({ role: 'village.operator', scopeKind: 'village', scopeId: shop.villageCode });
    const submit = (id: string) => call(`/shops/${shop.id}/products/${id}/submission`, { as: operator, onBehalf: shop.id, body: {} });
    expect([await submit(first), await stateOf(first)]).toEqual(['access.not_found', 'draft']);
    const { text } = await stage.get(AskAssistance).execute({ operatorId: operator.personId, villageCode: shop.villageCode, phone: shop.owner.phone });
    const code = await stage.codeOf('accounts.ConsentCodeRequested', shop.owner.phone, 'consent-code');
    const { mandateId } = await stage.get(GiveMandate).execute({ operatorId: operator.personId, villageCode: shop.villageCode, phone: shop.owner.phone, code, textVersion: text.version, name: 'Warga Uji' });
    expect([await submit(first), await stateOf(first)]).toEqual([null, 'in_review']);
    await stage.get(EndMandate).execute({ mandateId, by: shop.owner.personId });
    expect([await submit(second), await stateOf(second)]).toEqual(['access.not_found', 'draft']);
    expect(await call(`/shops/${shop.id}/products/${second}/submission`, { as: shop.owner, body: {} })).toBe('sellers.training_first');
  });

  it.each([true, false])('a spreadsheet hands its rows in by the same door (certificate: %s)', async (isCertified) => {
    const shop = await shopOf();
    if (!isCertified) await revoke(shop.certificateId);
    const sheet = Buffer.concat([Buffer.from('--b\r\ncontent-disposition: form-data; name="sheet"; filename="produk.csv"\r\ncontent-type: text/csv\r\n\r\n'), csvOf([goodRow(1), goodRow(2)]), Buffer.from('\r\n--b--\r\n')]);
    const { json } = await stage.call('POST', `/shops/${shop.id}/imports`, { as: shop.owner, payload: sheet, headers: { 'content-type': 'multipart/form-data; boundary=b' } });
    const { importId } = json as { importId: string };
    await stage.get(CheckImport).execute({ importId });
    expect(await call(`/shops/${shop.id}/imports/${importId}/confirmation`, { as: shop.owner, body: { wantsReview: true } })).toBeNull();
    await stage.get(SaveImport).execute({ importId });
    await stage.get(Database).adhoc(`UPDATE catalogue.product SET photos = '[{"hash":"${'b'.repeat(40)}","width":10,"height":10,"alt":""}]' WHERE seller_id = $1 AND state = 'draft'`, [shop.id]);
    await stage.get(Database).adhoc(`UPDATE catalogue.product_import_draft SET outcome = 'waiting' WHERE import_id = $1`, [importId]);
    await stage.get(SubmitImported).execute({ importId });
    const states = await stage.get(Database).adhoc<{ state: State; count: number }>(`SELECT state, count(*)::int FROM catalogue.product WHERE seller_id = $1 GROUP BY state`, [shop.id]);
    expect(states.find(({ state }) => state === 'in_review')?.count ?? 0).toBe(isCertified ? 2 : 0);
    expect(states.find(({ state }) => state === 'draft')?.count ?? 0).toBe(isCertified ? 0 : 2);
  });

  it('knows every door: a new one has to be put into the table', async () => {
    const { readdir, readFile } = await import('node:fs/promises');
    const folder = new URL('../../../../libs/catalogue/src/use-cases/', `file://${__filename}`);
    const writers: string[] = [];
    for (const name of await readdir(folder, { recursive: true })) {
      if (!name.endsWith('.ts') || name.endsWith('.spec.ts')) continue;
      if (/state = '(live|in_review)'|, 'live'\)/.test(await readFile(new URL(name, folder), 'utf8'))) writers.push(name);
    }
    expect(writers.sort()).toEqual(['move-product.ts', 'put-on-shelf.ts', 'submit-product.ts']);
  });
});
