import { Injectable } from '@nestjs/common';
import { RenamePerson } from '@etalase/accounts';
import { MarkMessageRead } from '@etalase/notifications';
import { ReviseShop, SetShopOpening } from '@etalase/sellers';
import { type CommandKinds, kind } from './command-kinds';
import { MessageRef, OpeningPayload, RenamePayload, ReviseShopPayload } from './command-payloads.dto';

/** The shop as people see it, and what belongs to the person. */
@Injectable()
export class PersonCommands {
  readonly kinds: CommandKinds;

  constructor(reviseShop: ReviseShop, opening: SetShopOpening, rename: RenamePerson, markRead: MarkMessageRead) {
    this.kinds = {
      'shop.revise': kind<ReviseShopPayload>({ capability: 'seller.shop.write', payload: ReviseShopPayload, run: ({ shopId, payload }) => reviseShop.execute({ sellerId: shopId, change: payload }) }),
      'shop.opening': kind<OpeningPayload>({
        capability: 'seller.shop.write',
        payload: OpeningPayload,
        run: ({ shopId, payload: { isOpen, holidayUntil } }) => opening.execute({ sellerId: shopId, isOpen, ...(holidayUntil ? { holidayUntil } : {}) }),
      }),
      'inbox.read': kind<MessageRef>({ capability: 'self', payload: MessageRef, run: async ({ actor, payload }) => void (await markRead.execute({ personId: actor.personId, messageId: payload.messageId })) }),
      'person.rename': kind<RenamePayload>({ capability: 'self', payload: RenamePayload, run: async ({ actor, payload }) => void (await rename.execute({ personId: actor.personId, name: payload.name })) }),
    };
  }
}
