import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { SellerBalance, SellerMoneyLines } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import { SellerDirectory } from '@etalase/sellers';
import { ShopMoneyDto, ShopMoneyLinePageDto } from '../payments/shop-money.dto';
import type { PackContactsDto, PackDto, PackMoneyDto } from './sync.dto';

const MONEY_LINES = 30;

/** What a pack says whole whenever any of it differs: the shop, its money, whom to call. */
@Injectable()
export class FactsOfPack {
  constructor(
    private readonly sellers: SellerDirectory,
    private readonly balance: SellerBalance,
    private readonly moneyLines: SellerMoneyLines,
    private readonly people: PeopleDirectory,
    private readonly settings: Settings,
  ) {}

  async execute({ shopId, withMoney }: { shopId: string; withMoney: boolean }): Promise<Pick<PackDto, 'shop' | 'money' | 'contacts'>> {
    const shop = (await this.sellers.byId(shopId)) ?? null;
    return { shop, money: withMoney ? await this.money(shopId) : null, contacts: shop && (await this.contacts(shop.villageCode)) };
  }

  private async money(account: string): Promise<PackMoneyDto> {
    const [balance, lines] = await Promise.all([this.balance.execute({ account }), this.moneyLines.execute({ account, limit: MONEY_LINES })]);
    return { ...ShopMoneyDto.of(balance), lines: ShopMoneyLinePageDto.of(lines).items };
  }

  private async contacts(villageCode: string): Promise<PackContactsDto> {
    const operators = await this.people.withRole({ roles: ['village.operator'], scopeKind: 'village', scopeId: villageCode });
    return { operators: operators.map(({ name, phone }) => ({ name, phone })), help: this.settings.helpPhones };
  }
}
