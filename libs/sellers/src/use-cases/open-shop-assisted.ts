import { Injectable } from '@nestjs/common';
import { AuditLog, MandateDirectory, PeopleDirectory } from '@etalase/accounts';
import { notFound, Transactions } from '@etalase/platform';
import { OpenShop } from './open-shop';

export interface AssistedShop {
  operatorId: string;
  mandateId: string;
  villageCode: string;
  id?: string;
  name: string;
  story?: string;
  openHours?: string;
  isMadeByWomen?: boolean;
  categories?: string[];
}

/** An operator begins a shop for a seller who agreed: the seller is its owner, the phone is the seller's, the act is the operator's. */
@Injectable()
export class OpenShopAssisted {
  constructor(
    private readonly transactions: Transactions,
    private readonly mandates: MandateDirectory,
    private readonly people: PeopleDirectory,
    private readonly openShop: OpenShop,
    private readonly audit: AuditLog,
  ) {}

  /** @throws DomainError `access.not_found` without a mandate of this operator in this village, and all of `OpenShop` */
  async execute({ operatorId, mandateId, villageCode, ...shop }: AssistedShop): Promise<{ sellerId: string; slug: string }> {
    const mandate = (await this.mandates.ofOperator(operatorId)).find((one) => one.id === mandateId && one.villageCode === villageCode);
    const person = mandate && (await this.people.byIds([mandate.personId])).get(mandate.personId);
    if (!mandate || !person) throw notFound();
    return this.transactions.run(async () => {
      const opened = await this.openShop.execute({ ...shop, villageCode, personId: person.id, phone: person.phone });
      await this.audit.record({ actorId: operatorId, onBehalfOf: person.id, action: 'seller.open', subject: `seller:${opened.sellerId}`, details: { mandateId } });
      return opened;
    });
  }
}
