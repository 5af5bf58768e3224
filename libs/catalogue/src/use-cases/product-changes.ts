import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { AuditTrail } from '@etalase/platform';
import { revisionStates } from '../domain/product-states';
import type { ReviewReason } from '../domain/review-reasons';
import { isEmptyChange, reviewedChanges, type ReviewedFields } from '../domain/reviewed-fields';
import type { ProductEntity } from '../persistence/product.entity';
import type { ProductRevisionEntity } from '../persistence/product-revision.entity';
import { ProductsRepository } from '../persistence/products.repository';

/** Where a change of name, claim or photo goes: onto a product nobody sees yet, or into the queue beside a live one. */
@Injectable()
export class ProductChanges {
  constructor(
    private readonly products: ProductsRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** What the seller sees when editing: the live version with what waits laid over it. */
  async current(product: ProductEntity): Promise<Required<ReviewedFields>> {
    const [pending] = await this.products.pendingOf([product.id]);
    return { ...liveFields(product), ...pending?.changes };
  }

  /** The product must be locked; the caller saves it. @returns whether a part of it now waits for review. */
  async apply(product: ProductEntity, change: ReviewedFields): Promise<boolean> {
    if (product.state !== 'live' && product.state !== 'hidden') {
      Object.assign(product, change);
      return product.state === 'in_review';
    }
    const [pending] = await this.products.pendingOf([product.id]);
    const changes = reviewedChanges(liveFields(product), { ...pending?.changes, ...change });
    if (pending) await this.close(pending, 'withdrawn');
    if (isEmptyChange(changes)) return false;
    await this.submit(product.id, changes);
    return true;
  }

  async submit(productId: string, changes: ReviewedFields): Promise<void> {
    await this.products.saveRevision({ id: newId(), productId, state: 'pending', changes, submittedAt: this.clock.now(), decidedAt: null, decidedBy: null, reason: null, reasonCodes: [] });
  }

  /** @param by the officer whose word it is; nobody when the seller took it back */
  async close(revision: ProductRevisionEntity, state: 'approved' | 'returned' | 'withdrawn', by: string | null = null, reason: string | null = null, reasonCodes: readonly ReviewReason[] = []): Promise<void> {
    revisionStates.assert(revision.state, state);
    await this.products.saveRevision({ ...revision, state, decidedAt: this.clock.now(), decidedBy: by, reason, reasonCodes: [...reasonCodes] });
    if (by !== null) await this.audit.record({ actorId: by, action: 'product.review', subject: `product:${revision.productId}`, details: { outcome: state, reasonCodes } });
  }
}

const liveFields = ({ name, description, photos, certificates }: ProductEntity): Required<ReviewedFields> => ({ name, description, photos, certificates });
