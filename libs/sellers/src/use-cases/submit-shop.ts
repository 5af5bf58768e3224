import { Injectable } from '@nestjs/common';
import { MandateDirectory } from '@etalase/accounts';
import { Clock, newId } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { errors } from '../domain/errors';
import { SellerSubmitted } from '../domain/events';
import { ASKED_BY_SUBMITTING, concerns, type Requirement } from '../domain/requirements';
import { sellerStates } from '../domain/seller-states';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { SellerEntity } from '../persistence/seller.entity';
import { ChangeShop } from './change-shop';
import type { Giver } from './give-evidence';
import { RequirementBook } from './requirement-book';

/** The owner asks to be looked at: what only a reviewer can answer (profile, vouching, being led) is asked for now. */
@Injectable()
export class SubmitShop {
  constructor(
    private readonly shop: ChangeShop,
    private readonly evidence: EvidenceRepository,
    private readonly book: RequirementBook,
    private readonly mandates: MandateDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.not_complete` naming the field that is still empty */
  async execute(input: Giver): Promise<void> {
    const rules = await this.book.inForce();
    const assisted = input.onBehalfOf === undefined ? await this.mandates.everAssisted([input.by]) : new Set([input.onBehalfOf]);
    await this.shop.execute(input.sellerId, async (seller) => {
      if (seller.state === 'submitted') return;
      sellerStates.assert(seller.state, 'submitted');
      if (seller.story.trim() === '') throw errors.make('not_complete', { what: 'Cerita toko' }, { field: 'story' });
      const now = this.clock.now();
      Object.assign(seller, { state: 'submitted', submittedAt: now, reviewSince: now, returnReasons: [] });
      await this.askReviewer(seller, rules, input, assisted.size > 0);
      await this.outbox.publish(SellerSubmitted, { sellerId: seller.id, name: seller.name });
    });
  }

  /** Accepted answers stay; only what is missing or was returned is asked again. */
  private async askReviewer(seller: SellerEntity, rules: readonly Requirement[], giver: Giver, isAssisted: boolean): Promise<void> {
    const known = new Map((await this.evidence.ofSeller(seller.id)).filter((row) => row.state !== 'returned').map((row) => [row.requirement, row]));
    const asked = rules.filter((rule) => ASKED_BY_SUBMITTING.has(rule.kind) && rule.step < 3 && concerns(rule, seller.categories) && !known.has(rule.key) && (rule.kind !== 'training' || isAssisted));
    for (const rule of asked) {
      await this.evidence.give({
        id: newId(), sellerId: seller.id, requirement: rule.key, requirementVersion: rule.version, state: 'given', shown: '', sealed: null, lookup: null, documentId: null, finding: null, expiresOn: null, usableFrom: null,
        givenBy: giver.by, onBehalfOf: giver.onBehalfOf ?? null, givenAt: this.clock.now(), decidedBy: null, decidedAt: null, reason: null, source: 'person',
      });
    }
  }
}
