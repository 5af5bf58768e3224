import type { APIResponse, BrowserContext } from 'playwright-core';
import { demoPhone, enterOffice, signInOver, villageOf } from './browser-people';

interface Answered {
  status: number;
  json: unknown;
}

/** The people who look: an operator who lets a shop in, the province that lets goods in and takes certificates away. By their APIs; their screens have specs of their own. */
export class Officials {
  private constructor(
    private readonly operator: BrowserContext,
    private readonly province: BrowserContext,
    readonly village: string,
  ) {}

  static async of(operator: BrowserContext, province: BrowserContext): Promise<Officials> {
    await signInOver(operator, demoPhone('Operator desa'));
    await enterOffice(province);
    return new Officials(operator, province, await villageOf(operator));
  }

  /** Everything that waits of this shop is accepted. */
  async letShopIn(shopId: string): Promise<void> {
    const path = `/api/villages/${this.village}/reviews/${shopId}`;
    const { json } = await answered(this.operator.request.get(path));
    const waiting = (json as { items: { key: string; state: string }[] }).items.filter(({ state }) => state === 'given');
    await answered(this.operator.request.post(`${path}/decisions`, { data: { decisions: waiting.map(({ key }) => ({ key, outcome: 'accepted' })) } }));
  }

  async letProductIn(productId: string): Promise<void> {
    await answered(this.province.request.post(`/api/office/products/${productId}/review`, { data: { outcome: 'approved' } }));
  }

  async takeAway(certificateId: string, reason: string): Promise<void> {
    await answered(this.province.request.post(`/api/office/certificates/${certificateId}/revocation`, { data: { reason, isFraud: true } }));
  }
}

/** A shop of one's own, handed in: who opens it is signed in on this phone. @returns its id */
export async function openOwnShop(phone: BrowserContext, shop: { name: string; phone: string; villageCode: string }): Promise<string> {
  const { json } = await answered(phone.request.post('/api/shops', { data: { ...shop, story: 'Gula semut aren dari kebun sendiri, diayak dua kali.', categories: ['gula-aren'], isMadeByWomen: true } }));
  const { sellerId } = json as { sellerId: string };
  await answered(phone.request.post(`/api/shops/${sellerId}/submission`));
  return sellerId;
}

/** Its doors, and where its goods are fetched. */
export async function openDoors(phone: BrowserContext, shopId: string): Promise<void> {
  await answered(phone.request.put(`/api/shops/${shopId}/opening`, { data: { isOpen: true } }));
  await answered(phone.request.put(`/api/shops/${shopId}/shipping/pickup`, { data: { pickup: { address: 'Rumah cat hijau di samping balai desa', hours: 'Senin–Sabtu 08.00–16.00' } } }));
}

async function answered(asked: Promise<APIResponse>): Promise<Answered> {
  const answer = await asked;
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${text}`);
  return { status: answer.status(), json: text === '' ? null : JSON.parse(text) };
}
