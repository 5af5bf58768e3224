import type { Page } from 'playwright-core';
import { eventually } from './eventually';

interface ServerOrder {
  id: string;
  number: string;
  state: string;
  resiPhotoKey: string | null;
  resi: string | null;
  timeline: { state: string; note: string | null }[];
  lines: { quantity: number }[];
  shortage: { state: string } | null;
  complaint: { seller: { text: string; photoKeys: string[] } | null } | null;
}
interface ServerProduct {
  id: string;
  name: string;
  state: string;
  photos: unknown[];
  isFresh: boolean;
  variants: { id: string; onHand: number; price: number }[];
}

/** The workspace on one phone: what it holds, and what the server holds of the same shop. */
export class Workplace {
  constructor(readonly page: Page) {}

  /** Commands in this phone's database, read where they lie. */
  waitingHere(): Promise<number> {
    return this.page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('kerja-'));
      const counts = await Promise.all(
        names.map(
          (name) =>
            new Promise<number>((resolve, reject) => {
              const asked = indexedDB.open(name);
              asked.onerror = () => reject(asked.error);
              asked.onsuccess = () => {
                const count = asked.result.transaction('commands').objectStore('commands').count();
                count.onsuccess = () => {
                  asked.result.close();
                  resolve(count.result);
                };
              };
            }),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    });
  }

  /** As `waitingHere`, when the app has opened its database. */
  async waiting(): Promise<number> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    return this.waitingHere();
  }

  /** The phone has read the shop, and nothing of its own waits. */
  async isInStep(): Promise<void> {
    await eventually(
      'the phone to be in step',
      () =>
        this.page.evaluate(async () => {
          const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('kerja-'));
          if (names.length === 0) return false;
          return new Promise<boolean>((resolve) => {
            const asked = indexedDB.open(names[0] ?? '');
            asked.onerror = () => resolve(false);
            asked.onsuccess = () => {
              const tx = asked.result.transaction(['commands', 'packs']);
              const [commands, packs] = [tx.objectStore('commands').count(), tx.objectStore('packs').getAll()];
              tx.oncomplete = () => {
                asked.result.close();
                resolve(commands.result === 0 && (packs.result as { isComplete: boolean }[]).some((pack) => pack.isComplete));
              };
            };
          });
        }),
      60_000,
    );
  }

  private async get<T>(path: string): Promise<T> {
    const answer = await this.page.request.get(path);
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
    return (await answer.json()) as T;
  }

  private async shopId(): Promise<string> {
    const { items } = await this.get<{ items: { id: string }[] }>('/api/shops/mine');
    return items[0]?.id ?? '';
  }

  /** What the server has of this shop; asked with the phone's own session, so not while it is offline. */
  async server(): Promise<{ orders: ServerOrder[]; products: ServerProduct[] }> {
    const shop = await this.shopId();
    const [orders, products] = [await this.get<{ items: ServerOrder[] }>(`/api/shops/${shop}/orders?limit=100`), await this.get<{ items: ServerProduct[] }>(`/api/shops/${shop}/products?limit=100`)];
    return { orders: orders.items, products: products.items };
  }

  /** What is tapped is shown at once; the buyer reads what the server has heard of. @param number `ED-…-1` */
  async isOnServer(number: string, state: string): Promise<void> {
    await eventually(`${number} to be ${state}`, async () => (await this.server()).orders.find((one) => one.number === number)?.state === state, 30_000);
  }

  /** The shop's pots as the server counts them now, in rupiah. */
  async serverMoney(): Promise<{ heldRupiah: number; readyRupiah: number }> {
    return this.get(`/api/shops/${await this.shopId()}/money`);
  }

  async serverPickup(): Promise<{ address: string; hours: string } | null> {
    return (await this.get<{ pickup: { address: string; hours: string } | null }>(`/api/shops/${await this.shopId()}/shipping`)).pickup;
  }

  async serverFace(): Promise<{ place: string; waiting: unknown }[]> {
    return (await this.get<{ items: { place: string; waiting: unknown }[] }>(`/api/shops/${await this.shopId()}/photos`)).items;
  }

  /** Pieces of all kinds of one product. */
  async serverStock(name: string): Promise<number> {
    const { products } = await this.server();
    return (products.find((product) => product.name === name)?.variants ?? []).reduce((sum, variant) => sum + variant.onHand, 0);
  }

  async productId(name: string): Promise<string> {
    return (await this.server()).products.find((product) => product.name === name)?.id ?? '';
  }

  /** Lines of a variant's history that were counted by thumb, as the server has them. */
  async countedLines(variantId: string): Promise<number> {
    const shop = await this.shopId();
    let [count, cursor]: [number, string | null] = [0, ''];
    while (cursor !== null) {
      const page: { items: { kind: string }[]; nextCursor: string | null } = await this.get(`/api/shops/${shop}/variants/${variantId}/stock/moves?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
      count += page.items.filter(({ kind }) => kind === 'count').length;
      cursor = page.nextCursor;
    }
    return count;
  }

  /** Writes taps into this phone's database as the app would: a week's work in a moment. */
  async keepTaps(of: { shopId: string; subject: string; variantId: string; about: string }, count: number, up: number): Promise<void> {
    await this.page.evaluate(
      async ([{ variantId, ...command }, taps, ups]) => {
        const name = (await indexedDB.databases()).map((one) => one.name ?? '').find((one) => one.startsWith('kerja-')) ?? '';
        await new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open(name);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const tx = asked.result.transaction('commands', 'readwrite');
            for (let tap = 0; tap < taps; tap += 1) {
              tx.objectStore('commands').add({ ...command, clientId: crypto.randomUUID(), kind: 'stock.adjust', occurredAt: new Date(Date.now() - (taps - tap) * 1_000).toISOString(), baseVersion: null, payload: { variantId, delta: tap < ups ? 1 : -1 }, photo: null, isUploaded: false });
            }
            tx.oncomplete = () => {
              asked.result.close();
              resolve();
            };
            tx.onerror = () => reject(tx.error);
          };
        });
      },
      [of, count, up] as const,
    );
  }

  /** Puts a photo into a place of the guide, cut as it is offered. */
  async takePhoto(place: RegExp, alt: string, photo: Buffer): Promise<void> {
    await this.page.getByRole('button', { name: place }).click();
    await this.page.getByLabel('Pilih dari galeri').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: photo });
    await this.page.getByRole('button', { name: 'Pakai foto ini' }).click();
    await this.page.getByAltText(alt).waitFor();
  }

  /** Through the five steps of the form, with one photo. */
  async makeProduct(name: string, photo: Buffer, stock = 12): Promise<void> {
    await this.page.goto('/kerja/produk/baru');
    await this.takePhoto(/^Depan/, 'Foto depan', photo);
    const next = this.page.getByRole('button', { name: 'Lanjut' });
    await next.click();
    await this.page.getByLabel('Nama produk').fill(name);
    await next.click();
    await this.page.getByLabel('Jenis produk').selectOption({ index: 1 });
    await this.page.locator('.choices .choice').first().click();
    await this.page.getByLabel('Harga jual').fill('25000');
    await this.page.getByLabel('Dijual per').selectOption('bungkus');
    await next.click();
    await this.page.getByLabel('Berat satu bungkus (gram)').fill('220');
    await this.page.getByLabel('Jumlah siap dijual').fill(String(stock));
    await next.click();
    await this.page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async tapStock(name: string, steps: number): Promise<void> {
    await this.page.goto('/kerja/produk');
    const counter = this.page.locator('article').filter({ hasText: name }).first();
    const before = await this.waitingHere();
    for (let tap = 0; tap < Math.abs(steps); tap += 1) await counter.getByRole('button', { name: steps > 0 ? /^Tambah stok/ : /^Kurangi stok/ }).click();
    await eventually('the taps to be kept on the phone or taken by the server', async () => (await this.waitingHere()) !== before || (await this.page.locator('.counter--moving').count()) === 0);
  }

  async shownStock(name: string): Promise<number | null> {
    const counter = this.page.locator('article').filter({ hasText: name }).first();
    const text = await counter.getByRole('status', { name: /^Stok / }).innerText();
    return text === '' ? null : Number(text);
  }
}
