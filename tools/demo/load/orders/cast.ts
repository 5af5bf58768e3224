import { createHash } from 'node:crypto';
import { formatRupiah, rupiah } from '@etalase/kernel';
import {
  AcceptSellerOrder, AddToCart, AgreeToDecision, AppealAsSeller, AppealDecision, CancelOrder, CancelSellerOrder, ConfirmHandover, ConfirmReceived, DecideComplaint, DecideComplaintAppeal, EnforceSellerDeadline, ExpireOrder, MarkDelivered, MarkDeliveryFailed, MarkReturned,
  OpenComplaint, PackSellerOrder, PayOrder, type PlacedOrder, PlaceOrder, ReadyForPickup, ReshipSellerOrder, type SellerAct, type SellerOrderView, type Shipment, ShipSellerOrder, ShowOrder, ViewCheckout,
} from '@etalase/orders';
import { CheckPayment } from '@etalase/payments';
import { createRandom } from '../../random';
import type { Demo } from '../boot';
import { idOf } from '../ids';
import type { People } from '../load-people';
import type { ActName } from './courses';
import type { Story } from './plan-orders';
import { APPEALS, COMPLAINTS, FAILURES, REFUSALS, VERDICTS } from './sayings';

/** What the acts of one order need of each other. */
interface Scene {
  story: Story;
  placed: PlacedOrder;
  parts: SellerOrderView[];
  complaintId: string;
}

type Performance = (scene: Scene, part: SellerOrderView) => Promise<unknown>;

/** Shoppers, sellers, the office and the deadlines: plays one act of a story through the use case that a click would call. */
export class Cast {
  private readonly scenes = new Map<string, Scene>();

  constructor(
    private readonly demo: Demo,
    private readonly people: People,
  ) {}

  async perform(story: Story, act: ActName, partIndex: number): Promise<void> {
    try {
      if (act === 'place') {
        this.scenes.set(story.key, await this.place(story));
        return;
      }
      const scene = this.scenes.get(story.key);
      const part = scene?.parts.find((one) => one.sellerSlug === story.shops[partIndex]?.slug);
      if (!scene || !part) throw new Error('there is no part for it');
      await this.performances[act](scene, part);
    } catch (cause) {
      throw new Error(`${story.key}: ${act} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }

  private readonly performances: Readonly<Record<Exclude<ActName, 'place'>, Performance>> = {
    start: ({ story, placed }) => this.use(PayOrder).execute({ token: placed.token, method: story.method }),
    pay: ({ placed }) => this.pay(placed),
    expire: ({ placed }) => this.use(ExpireOrder).execute({ orderId: placed.orderId }),
    cancel: ({ placed }) => this.use(CancelOrder).execute({ token: placed.token }),
    accept: (scene, part) => this.use(AcceptSellerOrder).execute(this.actOf(scene, part, 'accept')),
    pack: (scene, part) => this.use(PackSellerOrder).execute(this.actOf(scene, part, 'pack')),
    ship: (scene, part) => this.use(ShipSellerOrder).execute({ ...this.actOf(scene, part, 'ship'), ...shipmentOf(scene, part, 'ship') }),
    ready: (scene, part) => this.use(ReadyForPickup).execute(this.actOf(scene, part, 'ready')),
    handover: async (scene, part) => this.use(ConfirmHandover).execute({ ...this.actOf(scene, part, 'handover'), code: await this.codeOf(scene, part) }),
    deliver: (scene, part) => this.use(MarkDelivered).execute(this.actOf(scene, part, 'deliver')),
    fail: (scene, part) => this.use(MarkDeliveryFailed).execute({ ...this.actOf(scene, part, 'fail'), reason: sayOf(scene, FAILURES) }),
    takeBack: (scene, part) => this.use(MarkReturned).execute(this.actOf(scene, part, 'takeBack')),
    reship: (scene, part) => this.use(ReshipSellerOrder).execute({ ...this.actOf(scene, part, 'reship'), ...shipmentOf(scene, part, 'reship') }),
    confirm: ({ placed }, part) => this.use(ConfirmReceived).execute({ token: placed.token, sellerOrderId: part.id }),
    complain: async (scene, part) => {
      scene.complaintId = (await this.use(OpenComplaint).execute({ token: scene.placed.token, sellerOrderId: part.id, text: sayOf(scene, COMPLAINTS), photos: [] })).complaintId;
    },
    refundAll: (scene) => this.decide(scene, { outcome: 'refund', answer: VERDICTS.refund }),
    refundSome: (scene, part) => {
      const refund = someOf(part);
      return this.decide(scene, { outcome: 'partial', refund, answer: `${VERDICTS.partial} ${formatRupiah(refund)} dikembalikan.` });
    },
    reject: (scene) => this.decide(scene, { outcome: 'reject', answer: VERDICTS.reject }),
    appeal: (scene, part) => this.use(AppealDecision).execute({ token: scene.placed.token, sellerOrderId: part.id, text: APPEALS.shopper, photos: [] }),
    contest: (scene, part) => this.use(AppealAsSeller).execute({ ...this.actOf(scene, part, 'contest'), text: APPEALS.seller, photos: [] }),
    overrule: (scene, part) => this.use(DecideComplaintAppeal).execute({ complaintId: scene.complaintId, outcome: 'partial', refund: someOf(part), answer: VERDICTS.overruled, by: this.people.secondOfficer }),
    agree: ({ placed }, part) => this.use(AgreeToDecision).execute({ token: placed.token, sellerOrderId: part.id }),
    callOff: (scene, part) => this.use(CancelSellerOrder).execute({ ...this.actOf(scene, part, 'callOff'), reason: sayOf(scene, REFUSALS) }),
    silence: (_, part) => this.use(EnforceSellerDeadline).execute({ sellerOrderId: part.id }),
  };

  private get use(): Demo['get'] {
    return this.demo.get;
  }

  private async place(story: Story): Promise<Scene> {
    let cartId: string | undefined;
    for (const line of story.lines) cartId = (await this.use(AddToCart).execute({ cartId, ...line })).cartId;
    const { isSample, ...recipient } = story.recipient;
    const { shipping } = await this.use(ViewCheckout).execute({ cartId, destinationVillageCode: recipient.villageCode });
    const placed = await this.use(PlaceOrder).execute({
      cartId: cartId ?? '',
      idempotencyKey: idOf('checkout', story.key),
      recipient: isSample ? { ...recipient, name: 'Pembeli Contoh', phone: this.people.shopper.phone } : recipient,
      shipping: shipping.map(({ sellerId, quotes }) => ({ sellerId, quoteId: quotes.find((quote) => quote.kind === story.course.shipping)?.id ?? '' })),
      locale: story.locale,
      ...(isSample ? { personId: this.people.shopper.id } : {}),
    });
    return { story, placed, complaintId: '', parts: (await this.use(ShowOrder).execute({ token: placed.token })).parts };
  }

  /** The shopper pays the code, and the rail's word of it is booked. */
  private async pay({ token, paymentIntentId }: PlacedOrder): Promise<void> {
    const { payment } = await this.use(ShowOrder).execute({ token });
    const open = payment?.attempts.find((attempt) => attempt.status === 'pending');
    if (!open || paymentIntentId === null) throw new Error('there is no code to pay');
    this.demo.rail.pay(open.id);
    await this.use(CheckPayment).execute({ paymentIntentId });
  }

  private async codeOf({ placed }: Scene, { id }: SellerOrderView): Promise<string> {
    const order = await this.use(ShowOrder).execute({ token: placed.token });
    return order.parts.find((part) => part.id === id)?.pickupCode ?? '';
  }

  private decide({ complaintId }: Scene, decision: Omit<Parameters<DecideComplaint['execute']>[0], 'complaintId' | 'by'>): Promise<void> {
    return this.use(DecideComplaint).execute({ ...decision, complaintId, by: this.people.admin });
  }

  private actOf({ story }: Scene, { id, sellerId, sellerSlug }: SellerOrderView, act: ActName): SellerAct {
    const by = this.people.owners.get(sellerSlug);
    if (!by) throw new Error(`${sellerSlug} has no owner`);
    return { sellerId, sellerOrderId: id, by, clientId: idOf('act', `${story.key}/${sellerSlug}/${act}`) };
  }
}

/** Two fifths of the goods, round. */
const someOf = ({ itemsTotal }: SellerOrderView): ReturnType<typeof rupiah> => rupiah(Math.max(500, Math.round((itemsTotal * 0.4) / 500) * 500));

const sayOf = ({ story }: Scene, sayings: readonly string[]): string => createRandom(`say/${story.key}`).pick(sayings);

/** Couriers are the invented ones of the sample tariff, and so are their numbers. */
function shipmentOf({ story }: Scene, { shipping, sellerSlug }: SellerOrderView, act: ActName): Shipment {
  if (shipping.kind !== 'courier') return {};
  const digits = BigInt(`0x${createHash('sha256').update(`${story.key}/${sellerSlug}/${act}`).digest('hex')}`).toString().slice(0, 10);
  return { courier: shipping.service, resi: `CONTOH${digits}` };
}
