import { Injectable } from '@nestjs/common';
import { DomainError, type Locale } from '@etalase/kernel';
import { PayOrder, PlaceOrder } from '@etalase/orders';
import type { PaymentMethod } from '@etalase/payments';
import { Logger } from '@etalase/platform';
import type { AddressForm } from './address-form';

export interface OrderToSend {
  cartId: string;
  key: string;
  form: AddressForm;
  choices: Readonly<Record<string, string>>;
  method: PaymentMethod | null;
  locale: Locale;
  personId?: string | undefined;
}

/** Places the order, then asks for the payment code. An order without a code is still an order: its own page offers to try again. */
@Injectable()
export class SendOrder {
  constructor(
    private readonly placeOrder: PlaceOrder,
    private readonly payOrder: PayOrder,
    private readonly logger: Logger,
  ) {}

  /** @returns the order's token, and whether anything of it is paid here. @throws DomainError of PlaceOrder */
  async execute({ cartId, key, form, choices, method, locale, personId }: OrderToSend): Promise<{ token: string; isPaidHere: boolean }> {
    const { name, phone, villageCode, address, landmark, note } = form;
    const { token, paymentIntentId } = await this.placeOrder.execute({
      cartId,
      idempotencyKey: key,
      recipient: { name, phone, villageCode, address, ...(landmark ? { landmark } : {}), ...(note ? { note } : {}) },
      shipping: Object.entries(choices).map(([sellerId, quoteId]) => ({ sellerId, quoteId })),
      locale,
      ...(personId ? { personId } : {}),
    });
    const isPaidHere = paymentIntentId !== null;
    if (method && isPaidHere) await this.start(token, method);
    return { token, isPaidHere };
  }

  private async start(token: string, method: PaymentMethod): Promise<void> {
    try {
      await this.payOrder.execute({ token, method });
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error({ error }, 'payment could not be started');
    }
  }
}
