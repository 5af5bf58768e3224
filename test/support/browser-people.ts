import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { at } from './browser';
import { type Goods, Market } from './journey/market';
import { Outside } from './journey/outside';

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

export const RECIPIENT = { name: 'Rini Pembeli', address: 'Jalan Kartini 12, RT 03' };

/** The person who buys, by taps on the shop's pages. */
export class Buyer {
  constructor(
    readonly page: Page,
    readonly phone: string,
  ) {}

  /** From an open product page to the cart. */
  async takeIt(): Promise<void> {
    await this.page.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await this.page.waitForURL(/\/keranjang/);
  }

  async toCheckout(): Promise<void> {
    await this.page.getByRole('link', { name: 'Lanjut ke alamat' }).click();
    await this.page.getByRole('heading', { name: 'Dikirim ke siapa?' }).waitFor();
  }

  /** Types the address; the village is found by typing a part of its district and tapping it. */
  async fillAddress(): Promise<void> {
    await this.page.getByLabel('Nama penerima').fill(RECIPIENT.name);
    await this.page.getByLabel('Nomor HP (WhatsApp)').fill(this.phone);
    await this.page.getByLabel('Desa atau kelurahan').pressSequentially('kedaton bandar');
    await this.page.locator('[data-matches] label').filter({ hasText: 'Kedaton' }).first().click();
    await this.page.getByLabel('Alamat rumah').fill(RECIPIENT.address);
    await this.page.getByLabel('Patokan').fill('Pagar hijau');
  }

  async toShipping(): Promise<void> {
    await this.page.locator('button:visible', { hasText: 'Lanjut pilih pengiriman' }).click();
    await this.page.getByRole('heading', { name: 'Bagaimana dikirimnya?' }).waitFor();
  }

  /** The radio cards of one seller on the shipping page. */
  ways(sellerName: string) {
    return this.page.getByRole('group', { name: sellerName }).locator('.choice');
  }

  async toPay(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lanjut ke pembayaran' }).click();
    await this.page.getByRole('heading', { name: 'Periksa lalu bayar' }).waitFor();
  }

  /** Presses the one strong button. @returns the number of the order. */
  async place(method: string): Promise<string> {
    await this.page.getByLabel(method, { exact: true }).check();
    await this.page.getByRole('button', { name: /^Pesan dan bayar Rp/ }).click();
    const title = this.page.getByRole('heading', { name: /^Bayar pesanan / });
    await title.waitFor();
    return (await title.innerText()).replace('Bayar pesanan ', '').trim();
  }

  /** Everything from a product's page to an order that waits for its payment, with the first way of shipping or the one named. */
  async order(slug: string, way?: { sellerName: string; label: string | RegExp }): Promise<string> {
    await this.page.goto(`/produk/${slug}`);
    await this.takeIt();
    await this.toCheckout();
    await this.fillAddress();
    await this.toShipping();
    if (way) await this.ways(way.sellerName).filter({ hasText: way.label }).click();
    await this.toPay();
    return this.place('QRIS');
  }
}

/** Pays as a person in front of the sandbox: opens the payment there and presses the button. */
export async function payInSandbox(context: BrowserContext, orderNumber: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${at.sandbox}/midtrans?q=${orderNumber}`);
  await page.getByRole('link', { name: orderNumber }).first().click();
  await page.getByRole('button', { name: 'Bayar', exact: true }).click();
  await page.getByText('Uang sudah diterima.').waitFor();
  await page.close();
}

/** The newest sign-in code a phone got, read on the sandbox's WhatsApp page. */
export async function readCode(context: BrowserContext, phone: string): Promise<string> {
  const page = await context.newPage();
  await new Outside(at.sandbox).message(phone, 'kode masuk');
  await page.goto(`${at.sandbox}/whatsapp?to=${encodeURIComponent(phone)}`);
  const code = await page.locator('.bubble .code').last().innerText();
  await page.close();
  return code.replace(/\D/g, '');
}
