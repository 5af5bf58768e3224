import { Injectable } from '@nestjs/common';
import { EnsurePerson, GrantRole, PeopleDirectory, RevokeRole } from '@etalase/accounts';
import { Clock, maskPhone, parsePhone } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { StaffAdded, StaffLeft } from '../domain/events';
import { SellersRepository } from '../persistence/sellers.repository';

const MOST_STAFF = 10;

/** A helper works on products and orders, not on money or the shop itself. */
@Injectable()
export class AddStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly ensurePerson: EnsurePerson,
    private readonly grantRole: GrantRole,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Adding the same person again changes nothing. @throws DomainError `sellers.too_many_staff`, `kernel.phone_invalid` */
  async execute(input: { sellerId: string; phone: string; name?: string; by: string }): Promise<{ personId: string }> {
    return this.transactions.run(async () => {
      const { name } = await this.sellers.lock(input.sellerId);
      const personId = await this.ensurePerson.execute({ phone: input.phone, name: input.name });
      const members = await this.sellers.members(input.sellerId);
      if (members.some((member) => member.personId === personId)) return { personId };
      if (members.length > MOST_STAFF) throw errors.make('too_many_staff', { max: MOST_STAFF });
      await this.sellers.addMember(input.sellerId, personId, 'staff', this.clock.now());
      await this.grantRole.execute({ personId, role: 'seller.staff', scopeKind: 'seller', scopeId: input.sellerId, cause: 'added by owner', grantedBy: input.by });
      await this.outbox.publish(StaffAdded, { sellerId: input.sellerId, name, personId, phone: parsePhone(input.phone) });
      return { personId };
    });
  }
}

@Injectable()
export class RemoveStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly revokeRole: RevokeRole,
  ) {}

  /** @throws DomainError `sellers.owner_stays` */
  async execute(input: { sellerId: string; personId: string; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.sellers.lock(input.sellerId);
      const member = (await this.sellers.members(input.sellerId)).find((row) => row.personId === input.personId);
      if (member?.role === 'owner') throw errors.make('owner_stays');
      await this.sellers.removeMember(input.sellerId, input.personId);
      await this.revokeRole.execute({ personId: input.personId, role: 'seller.staff', scopeKind: 'seller', scopeId: input.sellerId, cause: 'removed by owner', revokedBy: input.by });
    });
  }
}

/** A helper ends it by themselves, on any day and without asking; the owner is told. What they did stays. */
@Injectable()
export class LeaveShop {
  constructor(
    private readonly transactions: Transactions,
    private readonly sellers: SellersRepository,
    private readonly people: PeopleDirectory,
    private readonly revokeRole: RevokeRole,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `sellers.not_found` for who does not work there, `sellers.owner_leaves` */
  async execute({ sellerId, personId }: { sellerId: string; personId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const { name } = await this.sellers.lock(sellerId);
      const members = await this.sellers.members(sellerId);
      const own = members.find((member) => member.personId === personId);
      if (!own) throw errors.make('not_found');
      if (own.role === 'owner') throw errors.make('owner_leaves');
      const person = (await this.people.byIds([personId])).get(personId);
      await this.sellers.removeMember(sellerId, personId);
      await this.revokeRole.execute({ personId, role: 'seller.staff', scopeKind: 'seller', scopeId: sellerId, cause: 'left by themselves', revokedBy: personId });
      const owner = members.find((member) => member.role === 'owner');
      if (owner) await this.outbox.publish(StaffLeft, { sellerId, name, ownerId: owner.personId, who: person?.name ?? maskPhone(person?.phone ?? '') });
    });
  }
}
