import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { tierBelow } from '../../domain/cascade/cascade';
import { CascadeEdgesRepository } from '../../persistence/cascade-edges.repository';
import { LeadRights } from '../batches/lead-rights';

/** Who taught whom in a closed session, from its register as it stands now; and anew in the later classes of those who learnt in it. */
@Injectable()
export class DrawEdges {
  constructor(
    private readonly edges: CascadeEdgesRepository,
    private readonly rights: LeadRights,
    private readonly transactions: Transactions,
  ) {}

  async execute({ sessionId }: { sessionId: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.edges.lock();
      // In the order of time, so that each is drawn after all it rests on; only later ones are ever added.
      const waiting = new Map([[sessionId, 0]]);
      for (;;) {
        const next = [...waiting].sort((a, b) => a[1] - b[1])[0]?.[0];
        if (next === undefined) return;
        waiting.delete(next);
        await this.draw(next);
        for (const { id, startsAt } of await this.edges.restingOn(next)) waiting.set(id, startsAt.getTime());
      }
    });
  }

  private async draw(sessionId: string): Promise<void> {
    const session = await this.edges.closed(sessionId);
    if (!session) return;
    const trainers: { id: string; tier: number }[] = [];
    for (const id of session.facilitators) {
      // Who stood beside without the right has taught nobody, as far as is counted.
      if (session.kind === 'cascade' && !(await this.rights.holds(id, session.startsAt))) continue;
      const tier = tierBelow(await this.edges.depthOf(id, session.startsAt));
      if (tier !== null) trainers.push({ id, tier });
    }
    await this.edges.redraw(sessionId, trainers);
  }
}
