import { Injectable } from '@nestjs/common';
import type { SellerBalanceView } from '../domain/views';
import { SellerMoneyRepository } from '../persistence/seller-money.repository';

/** "Ditahan / Siap cair / Cair" of one seller. */
@Injectable()
export class SellerBalance {
  constructor(private readonly money: SellerMoneyRepository) {}

  execute({ account }: { account: string }): Promise<SellerBalanceView> {
    return this.money.balance(account);
  }
}
