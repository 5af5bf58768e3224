import { Injectable } from '@nestjs/common';
import { newId, sameSecret } from '@etalase/kernel';
import { allowedMethods, type PaymentFactsView, PaymentFacts, type PaymentMethod } from '@etalase/payments';
import { toRupiah } from '../domain/money';
import { returnAddress } from '../domain/checkout';
import { uuidOf } from '../domain/ids';
import { type ApiObject, numberOf, textOf } from '../domain/objects';
import { ApiKeysRepository } from '../persistence/api-keys.repository';
import { ObjectsRepository, type StoredObject } from '../persistence/objects.repository';
import { ConfirmApiPayment } from './confirm-api-payment';
import { FollowApiPayment } from './follow-api-payment';

export interface Bill {
  intent: ApiObject;
  /** Whoever asks for the money. */
  sender: string | null;
  /** What is asked for; once it is paid, what was taken. */
  amountRupiah: number;
  /** What a card had held and nobody took: the payer's again. */
  releasedRupiah: number;
  description: string | null;
  items: { name: string; quantity: number; amountRupiah: number }[];
  methods: PaymentMethod[];
  facts: PaymentFactsView | null;
  /** Where the payer goes afterwards, and where when they would rather not. */
  returnUrl: string | null;
  cancelUrl: string | null;
}

/** The bill behind a client secret, for the page on which it is paid: whoever holds the secret may see it and pay it, nothing else. */
@Injectable()
export class ShowBill {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly facts: PaymentFacts,
    private readonly follow: FollowApiPayment,
    private readonly keys: ApiKeysRepository,
  ) {}

  /** @returns `null` for a secret that is none */
  async execute({ secret }: { secret: string }): Promise<Bill | null> {
    const stored = await this.find(secret);
    if (!stored) return null;
    const paymentIntentId = uuidOf(stored.id) ?? '';
    const intent = stored.data.status === 'requires_action' ? ((await this.follow.execute({ paymentIntentId })) ?? stored.data) : stored.data;
    const session = typeof stored.internal.checkoutSession === 'string' ? await this.objects.findAnywhere(stored.internal.checkoutSession) : null;
    const asked = toRupiah(numberOf(intent, 'amount'));
    const amount = intent.status === 'succeeded' ? toRupiah(numberOf(intent, 'amount_received')) : asked;
    const types = intent.payment_method_types as string[];
    const items = (session?.internal.items ?? []) as { name: string; quantity: number; unitAmount: number }[];
    return {
      intent,
      sender: await this.keys.organisationName(stored.organisationId),
      amountRupiah: amount,
      releasedRupiah: asked - amount,
      description: textOf(intent, 'description'),
      items: items.map(({ name, quantity, unitAmount }) => ({ name, quantity, amountRupiah: toRupiah(unitAmount * quantity) })),
      methods: allowedMethods(asked).filter(({ type }) => types.includes(type)),
      facts: await this.facts.execute({ paymentIntentId }),
      returnUrl: session ? returnAddress(session.data) : typeof stored.internal.returnUrl === 'string' ? stored.internal.returnUrl : null,
      cancelUrl: session ? textOf(session.data, 'cancel_url') : null,
    };
  }

  async find(secret: string): Promise<StoredObject | null> {
    const id = /^(pi_[0-9a-f]{32})_secret_[A-Za-z0-9]{1,64}$/.exec(secret)?.[1];
    const stored = id ? await this.objects.findAnywhere(id) : null;
    return stored && sameSecret(String(stored.data.client_secret), secret) ? stored : null;
  }
}

/** The payer chose how to pay. Called outside a transaction. */
@Injectable()
export class PayBill {
  constructor(
    private readonly bills: ShowBill,
    private readonly confirm: ConfirmApiPayment,
  ) {}

  /** @returns `null` for a secret that is none; @throws ApiProblem */
  async execute({ secret, method, requestId }: { secret: string; method: PaymentMethod; requestId: string }): Promise<ApiObject | null> {
    const stored = await this.bills.find(secret);
    if (!stored) return null;
    const { type, ...details } = method;
    const caller = { organisationId: stored.organisationId, account: stored.account, requestId, idempotencyKey: null, reservedId: newId() };
    const returnUrl = typeof stored.internal.returnUrl === 'string' ? stored.internal.returnUrl : null;
    const finish = await this.confirm.execute(caller, stored.id, { method: { details: { type, [type]: details } }, returnUrl });
    return finish();
  }
}
