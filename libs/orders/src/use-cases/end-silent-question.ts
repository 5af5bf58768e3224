import { Injectable } from '@nestjs/common';
import { DEADLINE } from '../domain/actor';
import type { Silence } from '../domain/deadlines';
import type { PartRecord } from '../domain/records';
import { silenceOfShortage } from '../domain/shortage';
import type { LockedOrder } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { SettleShortage } from './settle-shortage';

const UNANSWERED: Silence = { becomes: 'cancelled', reason: 'Barang tidak ada, dan pengganti belum dipilih sampai batas waktu.' };

/** The shopper said nothing about missing pieces: the rest is sent, or there is nothing to send. Needs the order's lock. */
@Injectable()
export class EndSilentQuestion {
  constructor(
    private readonly shortages: ShortagesRepository,
    private readonly settleShortage: SettleShortage,
  ) {}

  /** @returns what is left to do. */
  async execute({ locked, part }: { locked: LockedOrder; part: PartRecord }): Promise<Silence | null> {
    const shortage = await this.shortages.openOf(part.id);
    if (!shortage) return null;
    if (silenceOfShortage(locked.lines.filter((line) => line.sellerOrderId === part.id), shortage.items) === 'cancelled') return UNANSWERED;
    await this.settleShortage.execute({ locked, part, shortage, outcome: 'reduced', actor: { ...DEADLINE, kind: 'deadline' } });
    return null;
  }
}
