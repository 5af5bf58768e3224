import sharp from 'sharp';
import { ConsentCodeRequested, EnsurePerson } from '@etalase/accounts';
import { CreateProduct, ReviseProduct, SubmitProduct } from '@etalase/catalogue';
import { after, hours, rupiah } from '@etalase/kernel';
import { Database, Secrets, Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { ReportReview } from '@etalase/reviews';
import { AppealSuspension, AskAccountCode, GiveEvidence, OpenShop, ReviewSeller, SetPayoutAccount, StoreDocument, SubmitShop, SuspendSeller } from '@etalase/sellers';
import { OFFICE_SHOPS, type OfficeShop } from '../content';
import type { Demo } from './boot';
import type { DemoContent } from './demo-content';
import { idOf } from './ids';
import type { People } from './load-people';
import type { Marks } from './marks';
import { settleOutbox } from './settle-outbox';

const OFFICE = 'office';

interface Coming extends OfficeShop {
  sellerId: string;
  by: string;
}

/** What waits on the office's desks: shops, products, a second look, stopped shops, reported reviews. Nothing of it stands on the shelf. */
export async function loadOffice(demo: Demo, content: DemoContent, people: People, marks: Marks, now: Date): Promise<void> {
  if (await marks.has(OFFICE)) return;
  const { get, clock } = demo;
  const home = content.shops.find((shop) => shop.slug === content.featured[0]);
  if (!home) return;
  const coming: Coming[] = [];
  await get(Transactions).run(async () => {
    for (const shop of OFFICE_SHOPS) {
      clock.moveTo(after(now, -hours(shop.hoursAgo)));
      coming.push(await open(demo, shop, villageOf(demo, home, shop.village)));
    }
    await settleOutbox(get);
  });
  // Files are written outside any transaction.
  const cards = new Map<string, string>();
  for (const { sellerId, by, hasCard } of coming) if (hasCard) cards.set(sellerId, (await get(StoreDocument).execute({ sellerId, by, content: await cardPicture() })).documentId);
  for (const shop of coming) if (shop.hasAccount) await giveAccount(demo, shop);
  await get(Transactions).run(async () => {
    for (const shop of coming) await submit(demo, shop, cards.get(shop.sellerId), people, after(now, -hours(shop.hoursAgo)));
    clock.moveTo(after(now, -hours(6)));
    await offerProducts(demo, content, people);
    await lookAgain(demo, content, people);
    await reportReviews(demo);
    clock.moveTo(now);
    await settleOutbox(get);
    await marks.set(OFFICE);
  });
}

function villageOf({ get }: Demo, home: DemoContent['shops'][number], village: number | null): string {
  const regions = get(RegionDirectory);
  if (village === null) {
    const other = regions.children(home.regencyCode.slice(0, 2)).find((regency) => regency.code !== home.regencyCode)?.code ?? home.regencyCode;
    return regions.villagesOf(other)[0]?.code ?? home.villageCode;
  }
  const others = regions.villagesOf(home.regencyCode).filter(({ code }) => code !== home.villageCode);
  return village === 0 ? home.villageCode : (others[village - 1]?.code ?? home.villageCode);
}

async function open({ get }: Demo, shop: OfficeShop, villageCode: string): Promise<Coming> {
  const by = await get(EnsurePerson).execute({ phone: shop.phone });
  const { name, story, phone, categories } = shop;
  const { sellerId } = await get(OpenShop).execute({ id: idOf('office-shop', name), personId: by, name, villageCode, phone, story, categories });
  await get(GiveEvidence).execute({ sellerId, by, key: 'identity.nik', value: { nik: shop.nik, name: shop.nameOnCard } });
  if (shop.nib) await get(GiveEvidence).execute({ sellerId, by, key: 'business.nib', value: { number: shop.nib } });
  return { ...shop, sellerId, by };
}

/** With the code that went to the owner, as in life: a try of it counts by itself, so nothing of this is one transaction. */
async function giveAccount({ get, clock }: Demo, { sellerId, by, phone, nameOnCard }: Coming): Promise<void> {
  const account = { kind: 'bank' as const, provider: 'bri', number: '0000900004', holderName: nameOnCard };
  await get(AskAccountCode).execute({ sellerId, by, account });
  const [sent] = await get(Database).rows<{ sealed: string }>(`SELECT payload->>'sealedCode' AS sealed FROM platform.outbox WHERE name = $1 AND payload->>'phone' = $2 ORDER BY id DESC LIMIT 1`, [ConsentCodeRequested.name, phone]);
  await get(SetPayoutAccount).execute({ sellerId, by, account, code: get(Secrets).open(sent?.sealed ?? '', 'consent-code') });
  await get(Database).change(`UPDATE platform.outbox SET dispatched_at = $1 WHERE dispatched_at IS NULL AND (payload->>'phone' = $2 OR payload->>'sellerId' = $3)`, [clock.now(), phone, sellerId]);
}

async function submit({ get, clock }: Demo, shop: Coming, documentId: string | undefined, people: People, at: Date): Promise<void> {
  const { sellerId, by, stopped } = shop;
  clock.moveTo(at);
  if (documentId) await get(GiveEvidence).withDocument({ sellerId, by, key: 'identity.ktp', documentId });
  await get(SubmitShop).execute({ sellerId, by });
  if (!stopped) return;
  clock.moveTo(after(at, hours(20)));
  await get(ReviewSeller).execute({ sellerId, by: people.admin, level: 'province', decisions: ['shop.profile', 'domicile.vouch', 'identity.nik'].map((key) => ({ key, outcome: 'accepted' })) });
  clock.moveTo(after(at, hours(90)));
  // By the regency, so that the province may answer the appeal.
  await get(SuspendSeller).execute({ sellerId, by: people.regencyAdmin, reason: stopped.reason });
  if (stopped.appeal) await get(AppealSuspension).execute({ sellerId, by, text: stopped.appeal });
}

/** New goods and edits of shops that nobody signs in to from the start table. */
async function offerProducts({ get }: Demo, { shops, featured }: DemoContent, people: People): Promise<void> {
  for (const [index, { slug, name }] of shops.filter((shop) => !featured.includes(shop.slug)).slice(0, 4).entries()) {
    const sellerId = idOf('shop', slug);
    const [known] = await get(Database).rows<{ id: string; name: string; description: string; category: string; unit: string; photos: unknown }>(
      'SELECT p.id, p.name, p.description, p.unit, p.photos, c.slug AS category FROM catalogue.product p JOIN catalogue.category c ON c.id = p.category_id WHERE p.seller_id = $1 ORDER BY p.id LIMIT 1',
      [sellerId],
    );
    if (!known) continue;
    if (index === 3) {
      await get(ReviseProduct).execute({ sellerId, productId: known.id, change: { name: `${known.name} Kemasan Baru`.slice(0, 120), description: `${known.description}\n\nKemasan baru lebih tebal, tahan lebih lama di jalan.` } });
      continue;
    }
    const { productId } = await get(CreateProduct).execute({
      id: idOf('office-product', slug), sellerId, by: people.owners.get(slug) ?? people.admin, name: `Paket oleh-oleh ${name}`.slice(0, 120), description: 'Isi tiga macam, dibungkus kardus. Cocok untuk dibawa pulang.', category: known.category, unit: 'paket',
      variants: [{ name: '-', price: rupiah(65_000), weightGrams: 900, stock: 12 }],
    });
    // The picture of a product that hangs already: drawn goods need no new drawing.
    await get(Database).change('UPDATE catalogue.product SET photos = $2 WHERE id = $1', [productId, JSON.stringify(known.photos)]);
    await get(SubmitProduct).execute({ sellerId, productId });
  }
}

/** One shop as if the draw had fallen on it. */
async function lookAgain({ get, clock }: Demo, { shops, featured }: DemoContent, people: People): Promise<void> {
  const shop = shops.find(({ slug }) => !featured.includes(slug));
  if (shop) await get(Database).change('INSERT INTO sellers.review_sample (seller_id, policy_version, drawn_at, reviewed_by) VALUES ($1, 1, $2, $3) ON CONFLICT DO NOTHING', [idOf('shop', shop.slug), clock.now(), people.admin]);
}

async function reportReviews({ get }: Demo): Promise<void> {
  const reviews = await get(Database).rows<{ id: string; sellerId: string }>(`SELECT id, seller_id AS "sellerId" FROM reviews.review WHERE state = 'shown' AND text <> '' ORDER BY stars, id LIMIT 2`);
  const [first, second] = reviews;
  if (first) await get(ReportReview).execute({ reviewId: first.id, reason: 'not_about_product', note: 'Ini tentang kurirnya, bukan barang kami.', by: { kind: 'seller', sellerId: first.sellerId } });
  if (second) await get(ReportReview).execute({ reviewId: second.id, reason: 'fake', note: '', by: { kind: 'visitor', address: '192.0.2.7' } });
}

/** A card without words: enough to be looked at, and nobody's. */
const cardPicture = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="630"><rect width="1000" height="630" rx="36" fill="#bcd9ea"/><rect x="36" y="36" width="928" height="56" rx="10" fill="#8fb7d1"/><g fill="#7d9fb5">${[150, 212, 274, 336, 398, 460, 522].map((y, row) => `<rect x="60" y="${y}" width="${[560, 420, 500, 360, 540, 300, 460][row]}" height="26" rx="8"/>`).join('')}</g><rect x="690" y="140" width="250" height="330" rx="14" fill="#c9463f"/><circle cx="815" cy="265" r="70" fill="#f0d3b8"/><path d="M700 470c10-90 60-120 115-120s105 30 115 120z" fill="#35424f"/></svg>`,
    ),
  )
    .jpeg({ quality: 85 })
    .toBuffer();
