import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPhone } from '@etalase/kernel';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { at } from './browser';
import { Workplace } from './browser-workplace';
import { eventually } from './eventually';
import { type Goods, Market } from './journey/market';
import { Outside } from './journey/outside';
import { browserDatabase, proveOfficers } from './office';

/** Phone of the first person of the demo whose label begins so. */
export function demoPhone(label: string): string {
  const people = JSON.parse(readFileSync(join(process.env.JOURNEY_DATA ?? '', 'demo-people.json'), 'utf8')) as { label: string; phone: string }[];
  const person = people.find((one) => one.label.startsWith(label));
  if (!person) throw new Error(`the demo has nobody called ${label}`);
  return person.phone;
}

/** Signs in without a page, where how one signs in is not what is looked at. */
export async function signInOver(context: BrowserContext, phone: string): Promise<void> {
  const asked = new Date();
  await context.request.post(`${at.shop}/api/auth/code`, { data: { phone } });
  await context.request.post(`${at.shop}/api/auth/session`, { data: { phone, code: await readSandboxCode(context, phone, asked) } });
}

/** The village somebody who is signed in is operator of. */
export async function villageOf(operator: BrowserContext): Promise<string> {
  const { grants } = (await (await operator.request.get(`${at.shop}/api/me`)).json()) as { grants: { role: string; scopeKind: string; scopeId: string }[] };
  const found = grants.find(({ role }) => role === 'village.operator');
  if (!found) throw new Error('this person is operator of no village');
  return found.scopeId;
}

/** The admin of the province, or another officer of the demo, with a session that has given its second factor. */
export async function enterOffice(office: BrowserContext, officer = 'Admin provinsi'): Promise<void> {
  await signInOver(office, demoPhone(officer));
  await proveOfficers(browserDatabase());
  await eventually('a proven session', async () => ((await (await office.request.get(`${at.shop}/api/me`)).json()) as { secondFactor: string }).secondFactor === 'proven' || undefined);
}

/** Owner of the first shop of the demo, who has a helper and lets buyers fetch their goods. */
export function demoOwner(): { phone: string; shopName: string } {
  const people = JSON.parse(readFileSync(join(process.env.JOURNEY_DATA ?? '', 'demo-people.json'), 'utf8')) as { label: string; phone: string }[];
  const owner = people.find(({ label }) => label.startsWith('Pemilik toko '));
  if (!owner) throw new Error('the demo has no shop owner');
  return { phone: owner.phone, shopName: owner.label.replace('Pemilik toko ', '') };
}

/** Goods of a shop, known by its name. */
export async function goodsOf(shopName: string): Promise<Goods> {
  const market = new Market(at.api);
  const { items } = await market.search({ q: shopName, inStock: 'true', limit: '60' });
  const card = items.find((item) => item.sellerName === shopName);
  if (!card) throw new Error(`${shopName} sells nothing`);
  const { sellerId } = await market.goods(card.slug);
  const [goods] = await market.fromDifferentVillages(1, { sellerId });
  if (!goods) throw new Error(`${shopName} has little left`);
  return goods;
}

export const RECIPIENT = { name: 'Pembeli Uji', address: 'Jalan Kartini 12, RT 03' };

/** The person who buys, by taps on the shop's pages. */
export class Buyer {
  constructor(
    readonly page: Page,
    readonly phone: string,
  ) {}

  /** From the page of these goods to the cart. */
  async take({ variantId }: Goods, pieces = 1): Promise<void> {
    const kind = this.page.locator(`.choice:has(input[value="${variantId}"])`);
    if (await kind.isVisible()) await kind.click();
    for (let more = 1; more < pieces; more += 1) await this.page.getByRole('button', { name: 'Tambah satu' }).click();
    await this.page.getByRole('button', { name: 'Masuk keranjang' }).click();
    await this.page.waitForURL(/\/keranjang/);
  }

  async toCheckout(): Promise<void> {
    await this.page.getByRole('link', { name: 'Lanjut ke alamat' }).click();
    await this.page.getByRole('heading', { name: 'Dikirim ke siapa?' }).waitFor();
  }

  /** Types the address; the village is found by typing a part of its district and tapping it. */
  async fillAddress(): Promise<void> {
    await this.page.getByLabel('Nama penerima').fill(RECIPIENT.name);
    await this.page.getByLabel('Nomor HP (WhatsApp)').fill(formatPhone(this.phone));
    await this.page.getByLabel(/^(Desa atau kelurahan|Ganti desa)/).pressSequentially('kedaton bandar');
    await this.page.locator('[data-matches] label').filter({ hasText: 'Kedaton' }).first().click();
    await this.page.getByLabel('Alamat rumah').fill(RECIPIENT.address);
    await this.page.getByLabel('Patokan').fill('Pagar hijau');
  }

  async toShipping(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lanjut pilih pengiriman' }).click();
    await this.page.getByRole('heading', { name: 'Bagaimana dikirimnya?' }).waitFor();
  }

  /** The radio cards of one seller on the shipping page. */
  ways(sellerName: string): Locator {
    return this.page.getByRole('group', { name: sellerName }).locator('.choice');
  }

  /** The dearer couriers wait behind one tap. */
  async chooseWay(sellerName: string, way: RegExp): Promise<void> {
    const choice = this.ways(sellerName).filter({ hasText: way });
    if (!(await choice.isVisible())) await this.page.getByRole('group', { name: sellerName }).getByText(/pengiriman lain/).click();
    await choice.click();
  }

  async toPay(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lanjut ke pembayaran' }).click();
    await this.page.getByRole('heading', { name: 'Periksa lalu bayar' }).waitFor();
  }

  /** Presses the one strong button. @returns the order's number and what is to be paid: `Rp123.500` */
  async place(method: string): Promise<{ number: string; total: string }> {
    await this.page.getByLabel(method, { exact: true }).check();
    const button = this.page.getByRole('button', { name: /^Pesan dan bayar Rp/ });
    const total = (await button.innerText()).replace('Pesan dan bayar', '').trim();
    await button.click();
    const title = this.page.getByRole('heading', { name: /^Bayar pesanan / });
    return { number: (await title.innerText()).replace('Bayar pesanan', '').trim(), total };
  }

  /** From a product's page to an order that is paid and shown: by the first way of shipping, or the one named. */
  async buy(goods: Goods, way?: RegExp, pieces?: number): Promise<void> {
    await this.page.goto(`/produk/${goods.slug}`);
    await this.take(goods, pieces);
    await this.toCheckout();
    await this.fillAddress();
    await this.toShipping();
    if (way) await this.chooseWay(goods.sellerName, way);
    await this.toPay();
    const { total } = await this.place('QRIS');
    await payInSandbox(this.page.context(), total);
    await this.page.waitForURL(/\/pesanan\//);
  }

  /** The card of one seller's part on the tracking page. */
  part(sellerName: string): Locator {
    return this.page.locator('section.part').filter({ hasText: sellerName });
  }

  /** `ED-…-1`, as both sides call it. */
  async partNumber(sellerName: string): Promise<string> {
    return (await this.part(sellerName).getByText(/^Nomor /).first().innerText()).replace('Nomor ', '').trim();
  }
}

/** Pays as a person in front of the sandbox: finds the payment by its amount and presses the button. */
export async function payInSandbox(context: BrowserContext, total: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${at.sandbox}/midtrans`);
  await page.getByRole('link').filter({ hasText: total }).filter({ hasText: 'Menunggu' }).first().click();
  await page.getByRole('button', { name: 'Bayar', exact: true }).click();
  await page.getByText('Uang sudah diterima.').waitFor();
  await page.close();
}

/** The code a phone was sent after a moment, read on the sandbox's WhatsApp page; `contains` tells a sign-in code from others. */
export async function readSandboxCode(context: BrowserContext, phone: string, since: Date, contains = 'adalah kode masuk'): Promise<string> {
  const outside = new Outside(at.sandbox);
  const { text } = await eventually(`a code for ${phone}`, async () => (await outside.messages({ to: phone, contains, since: since.toISOString() }))[0]);
  const page = await context.newPage();
  await page.goto(`${at.sandbox}/whatsapp?to=${encodeURIComponent(phone)}`);
  const code = await page.locator('.bubble').filter({ hasText: text }).locator('.code').last().innerText();
  await page.close();
  return code.replace(/\D/g, '');
}

/** The person who sells, by taps in the workspace. */
export class Seller {
  constructor(
    readonly page: Page,
    readonly phone: string,
  ) {}

  /** Somebody with a shop, into their room. */
  async signIn(): Promise<void> {
    await this.enter();
    await this.page.getByRole('navigation', { name: 'Menu utama' }).waitFor();
  }

  /** On the door of the workspace, with the code read where the sandbox shows it. */
  async enter(): Promise<void> {
    await this.page.getByLabel('Nomor HP Anda').fill(this.phone);
    const asked = new Date();
    await this.page.getByRole('button', { name: 'Kirim kode' }).click();
    const field = this.page.getByLabel('Kode', { exact: true });
    await field.waitFor();
    // The sixth digit sends it; there is nothing more to press.
    await field.pressSequentially(await readSandboxCode(this.page.context(), this.phone, asked));
  }

  async openNewOrder(number: string): Promise<void> {
    await this.page.goto('/kerja/pesanan?tab=baru');
    await this.page.locator('.order-tile').filter({ hasText: number }).click();
    await this.page.getByRole('heading', { level: 1, name: number }).waitFor();
  }

  /** Presses the one strong button of an order, then the one that took its place, and so on; the last is only awaited. */
  async does(...steps: string[]): Promise<void> {
    for (const [index, step] of steps.entries()) {
      const button = this.page.getByRole('button', { name: step, exact: true });
      await (index === steps.length - 1 ? button.waitFor() : button.click());
    }
  }

  /** The three pots of the money page, in rupiah. */
  /** The pots as the screen shows them once it has heard from the server: what the phone keeps is shown first. */
  async money(): Promise<Record<string, number>> {
    await this.page.goto('/kerja/uang');
    const { readyRupiah, heldRupiah } = await new Workplace(this.page).serverMoney();
    return eventually('the money page to be up to date', async () => {
      const pots = await this.page.locator('.pot').evaluateAll((elements) => elements.map((pot) => [pot.querySelector('h2')?.textContent?.trim() ?? '', pot.querySelector('.pot__amount')?.textContent ?? ''] as const));
      const shown = Object.fromEntries(pots.map(([name, amount]) => [name, Number(amount.replace(/\D/g, ''))]));
      return shown['Siap cair'] === readyRupiah && shown.Ditahan === heldRupiah && shown;
    });
  }
}
