import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { CAPABILITY_RULES } from '../../domain/capability-rules';
import type { Capability } from '../../domain/course';
import { AT_WORK_BEFORE } from '../../domain/waiver';
import { WaiversRepository } from '../../persistence/waivers.repository';
import { GiveCapabilities } from './give-capabilities';

/** What a shop at work does already. */
const AT_WORK: readonly Capability[] = ['seller.listing.publish', 'seller.order.fulfil'];
const BATCH = 2_000;

/** Whoever sold before there was a course goes on selling: the gate is for those who come after. */
@Injectable()
export class WaiveThoseAtWork {
  constructor(
    private readonly waivers: WaiversRepository,
    private readonly capabilities: GiveCapabilities,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Once, when the course is first there. @param atWork owners of the shops at work; asked only then. @returns how many were waived */
  async onOpening(atWork: () => Promise<readonly string[]>): Promise<number> {
    return this.transactions.run(async () => {
      const course = CAPABILITY_RULES['seller.listing.publish'].courses[0] ?? '';
      return (await this.waivers.open(course, this.clock.now())) ? this.execute(await atWork()) : 0;
    });
  }

  /** Those who have or had a right of their own keep what they have. @returns how many were waived */
  async execute(personIds: readonly string[], capabilities: readonly Capability[] = AT_WORK): Promise<number> {
    const people = [...new Set(personIds)];
    let waived = 0;
    for (let start = 0; start < people.length; start += BATCH) waived += await this.transactions.run(() => this.waive(people.slice(start, start + BATCH), capabilities));
    return waived;
  }

  private async waive(people: readonly string[], capabilities: readonly Capability[]): Promise<number> {
    const waived = new Set<string>();
    for (const capability of capabilities) {
      const rows = await this.waivers.allow(people.map((personId) => ({ id: newId(), personId })), capability, AT_WORK_BEFORE, this.clock.now());
      await this.capabilities.give(rows.map(({ id, personId }) => ({ id: newId(), personId, capability, cause: 'waiver', causeId: id, lastDay: null })));
      rows.forEach(({ personId }) => waived.add(personId));
    }
    return waived.size;
  }
}
