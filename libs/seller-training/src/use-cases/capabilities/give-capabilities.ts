import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { CAPABILITY_RULES, openedBy } from '../../domain/capability-rules';
import { addDays } from '../../domain/certificate';
import { CapabilityEnded, CapabilityGraced, CapabilityGranted, CapabilitySuspended } from '../../domain/certificate-events';
import type { Capability } from '../../domain/course';
import { type CertificateRow } from '../../persistence/certificates.repository';
import { GrantsRepository, type NewGrant, type PersonGrant } from '../../persistence/grants.repository';
import { CertificateDay } from '../certificates/certificate-day';
import { GrantMemory } from './grant-memory';

/** The only writer of grants. Joins the caller's transaction; whoever asks in this process sees it with the commit. */
@Injectable()
export class GiveCapabilities {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly memory: GrantMemory,
    private readonly outbox: Outbox,
    private readonly day: CertificateDay,
    private readonly clock: Clock,
  ) {}

  /** @returns what it opens */
  async forCertificate({ id, learnerId, course, kind, validTo }: Pick<CertificateRow, 'id' | 'learnerId' | 'course' | 'kind' | 'validTo'>): Promise<Capability[]> {
    const capabilities = openedBy({ course, kind });
    if (learnerId !== null) await this.give(capabilities.map((capability) => ({ id: newId(), personId: learnerId, capability, cause: 'certificate', causeId: id, lastDay: validTo })));
    return capabilities;
  }

  async give(wanted: readonly NewGrant[]): Promise<void> {
    if (wanted.length === 0) return;
    const given = await this.grants.insert(wanted, this.clock.now());
    for (const grant of given) await this.outbox.publish(CapabilityGranted, { ...aboutGrant(grant), lastDay: grant.lastDay });
    this.memory.changed();
  }

  /** Another cause has taken its place. */
  async endThoseOf(causeId: string): Promise<void> {
    await this.told(await this.grants.moveOfCause(causeId, 'ended', this.clock.now()));
  }

  /** Taken back without anybody's guilt: the grace begins today. */
  async graceThoseOf(causeId: string): Promise<void> {
    await this.told(await this.grants.moveOfCause(causeId, 'grace', this.clock.now(), addDays(this.day.today(), -1)));
  }

  /** Fraud: at once, and everything that opened the same. */
  async suspend(personId: string, capabilities: readonly Capability[]): Promise<void> {
    await this.told(await this.grants.suspend(personId, capabilities));
  }

  /** Of a person who asks to be forgotten; nobody is told. */
  async endAll(personId: string): Promise<void> {
    await this.grants.endAll(personId, this.clock.now());
    this.memory.changed();
  }

  /** Says what the dates have done already. @returns how many moved */
  async sweep(limit: number): Promise<number> {
    const today = this.day.today();
    const graceDays = Object.fromEntries(Object.entries(CAPABILITY_RULES).map(([capability, rule]) => [capability, rule.graceDays]));
    const due = await this.grants.due(today, graceDays, limit);
    for (const grant of due) {
      const isOver = addDays(grant.lastDay ?? today, CAPABILITY_RULES[grant.capability].graceDays) < today;
      const state = isOver ? 'ended' : 'grace';
      await this.grants.move(grant.id, state, this.clock.now());
      await this.told([{ ...grant, state }]);
    }
    return due.length;
  }

  private async told(moved: readonly PersonGrant[]): Promise<void> {
    for (const grant of moved) {
      const facts = aboutGrant(grant);
      if (grant.state === 'grace') await this.outbox.publish(CapabilityGraced, { ...facts, graceUntil: addDays(grant.lastDay ?? this.day.today(), CAPABILITY_RULES[grant.capability].graceDays) });
      else await this.outbox.publish(grant.state === 'suspended' ? CapabilitySuspended : CapabilityEnded, facts);
    }
    if (moved.length > 0) this.memory.changed();
  }
}

const aboutGrant = ({ personId, capability, cause, causeId }: PersonGrant) => ({ personId, capability, cause, causeId });
