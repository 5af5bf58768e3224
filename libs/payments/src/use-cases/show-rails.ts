import { Injectable } from '@nestjs/common';
import { after, Clock, minutes } from '@etalase/kernel';
import { RAIL_LABELS, type RailName } from '../domain/rail-names';
import { RailHealthRepository } from '../persistence/rail-health.repository';

export interface RailView {
  rail: RailName;
  label: string;
  isDown: boolean;
  /** Of the present trouble, or of the last one. */
  troubleSince: Date | null;
  troubleUntil: Date | null;
  reason: string | null;
}

/** A process that stopped while a rail rested never says that it is back. */
const FORGOTTEN_MS = minutes(10);

/** How the rails do, as the calls of the last minutes found. */
@Injectable()
export class ShowRails {
  constructor(
    private readonly health: RailHealthRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<RailView[]> {
    const troubles = new Map((await this.health.list()).map((row) => [row.rail, row]));
    return [...RAIL_LABELS].map(([rail, label]) => {
      const trouble = troubles.get(rail);
      if (!trouble) return { rail, label, isDown: false, troubleSince: null, troubleUntil: null, reason: null };
      const isDown = trouble.recoveredAt === null && after(trouble.until, FORGOTTEN_MS) > this.clock.now();
      return { rail, label, isDown, troubleSince: trouble.since, troubleUntil: isDown ? null : (trouble.recoveredAt ?? trouble.lastAt), reason: trouble.reason };
    });
  }
}
