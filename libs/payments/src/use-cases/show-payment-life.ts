import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { PaymentArchive, type PaymentLife } from '../persistence/payment-archive.repository';

/** Everything that ever happened to one payment, for whoever has to explain it. */
@Injectable()
export class ShowPaymentLife {
  constructor(private readonly archive: PaymentArchive) {}

  /** @throws DomainError `payments.not_found` */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<PaymentLife> {
    const life = await this.archive.life(paymentIntentId);
    if (!life) throw errors.make('not_found');
    return life;
  }
}
