import type { Actor } from '@etalase/platform';
import type { Giver } from '@etalase/sellers';

/** Who hands something in, and in whose name. */
export const giverOf = (actor: Actor, sellerId: string): Giver => ({ sellerId, by: actor.personId, ...(actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf.personId } : {}) });
