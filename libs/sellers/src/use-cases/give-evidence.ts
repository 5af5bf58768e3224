import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { CHECKED_STATES, type Requirement } from '../domain/requirements';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import { ChangeShop } from './change-shop';
import { type EvidenceValue, ReadEvidence, type ReadValue } from './read-evidence';
import { RequirementBook } from './requirement-book';

/** Who hands it in: the owner, or an operator in their name. */
export interface Giver {
  sellerId: string;
  by: string;
  onBehalfOf?: string;
}

/** One proof for one requirement. On a shop that was looked at already it queues by itself; on a draft it waits for the submission. */
@Injectable()
export class GiveEvidence {
  constructor(
    private readonly shop: ChangeShop,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly read: ReadEvidence,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError naming the field and the reason; `sellers.requirement_unknown` */
  async execute(input: Giver & { key: string; value: EvidenceValue }): Promise<void> {
    const rule = await this.book.one(input.key);
    const value = this.read.execute(rule, input.value, this.book.day());
    await this.keep(input, rule, value, null);
  }

  /** A photo that was stored: a proof of its own, or the paper to a number that was typed. @throws DomainError `sellers.number_first` */
  async withDocument(input: Giver & { key: string; documentId: string }): Promise<void> {
    const rule = await this.photoRule(input.key);
    if (rule.kind === 'photo') return this.keep(input, rule, { shown: 'Foto terkirim', sealed: null, lookup: null, expiresOn: null }, input.documentId);
    await this.shop.execute(input.sellerId, async () => this.evidence.attach(await this.numberOf(input.sellerId, rule.key), input.documentId));
  }

  /** Asked before a photo is sealed and stored, so that none is kept for what is not there. @throws as `withDocument` */
  async assertTakesPhoto({ sellerId, key }: { sellerId: string; key: string }): Promise<void> {
    const rule = await this.photoRule(key);
    if (rule.kind !== 'photo') await this.numberOf(sellerId, rule.key);
  }

  private async photoRule(key: string): Promise<Requirement> {
    const rule = await this.book.one(key);
    if (!['photo', 'certificate', 'number'].includes(rule.kind)) throw errors.make('given_otherwise', { how: rule.help }, { field: 'photo' });
    return rule;
  }

  /** @returns id of the typed number that the paper belongs to */
  private async numberOf(sellerId: string, key: string): Promise<string> {
    const given = (await this.evidence.ofSeller(sellerId)).find((row) => row.requirement === key && row.state === 'given');
    if (!given) throw errors.make('number_first', {}, { field: 'photo' });
    return given.id;
  }

  private keep(giver: Giver, rule: Requirement, value: ReadValue, documentId: string | null): Promise<void> {
    return this.shop.execute(giver.sellerId, async (seller) => {
      const now = this.clock.now();
      const row: EvidenceRow = {
        id: newId(), sellerId: seller.id, requirement: rule.key, requirementVersion: rule.version, state: 'given', ...value, documentId,
        finding: null, usableFrom: null, givenBy: giver.by, onBehalfOf: giver.onBehalfOf ?? null, givenAt: now, decidedBy: null, decidedAt: null, reason: null, source: 'person',
      };
      await this.evidence.give(row);
      if (CHECKED_STATES.includes(seller.state)) seller.reviewSince ??= now;
    });
  }
}
