import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, DomainError } from '@etalase/kernel';
import { Outbox, type Reach } from '@etalase/platform';
import { errors } from '../domain/errors';
import { ShopPhotoReturned } from '../domain/events';
import { FIELD_OF, photoReasonWords, photoStates, type PhotoReason } from '../domain/shop-photos';
import { type ShopPhotoRow, ShopPhotosRepository } from '../persistence/shop-photos.repository';
import { ChangeShop } from './change-shop';

export interface PhotoWord {
  by: string;
  within: Reach;
  outcome: 'approved' | 'returned';
  reasonCodes?: readonly PhotoReason[];
  /** Beside the codes, in the officer's own words. */
  reason?: string;
}

export interface PhotoOutcome {
  photoId: string;
  /** Why nothing was decided; `null` when it was. */
  refused: { code: string; message: string } | null;
}

/** The office's word on photos shops want to wear, each for itself. Who, when and why stay on the photo for ever. */
@Injectable()
export class ReviewShopPhotos {
  constructor(
    private readonly shop: ChangeShop,
    private readonly photos: ShopPhotosRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.photo_reason_missing` for the whole */
  async execute({ photoIds, ...word }: PhotoWord & { photoIds: readonly string[] }): Promise<PhotoOutcome[]> {
    const reason = word.outcome === 'returned' ? photoReasonWords(word.reasonCodes ?? [], word.reason) : null;
    if (word.outcome === 'returned' && reason === null) throw errors.make('photo_reason_missing', {}, { field: 'reason' });
    const outcomes: PhotoOutcome[] = [];
    for (const photoId of photoIds) outcomes.push({ photoId, refused: await this.refusalOf(photoId, word, reason) });
    return outcomes;
  }

  private async refusalOf(photoId: string, word: PhotoWord, reason: string | null): Promise<PhotoOutcome['refused']> {
    try {
      const photo = await this.photos.find(photoId);
      if (!photo) throw errors.make('photo_not_found');
      await this.decide(photo, word, reason);
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, message: error.message };
    }
  }

  /** Under the shop's lock: the owner hands in and takes back under the same. */
  private async decide({ id, sellerId, place, hash }: ShopPhotoRow, { by, within, outcome, reasonCodes = [] }: PhotoWord, reason: string | null): Promise<void> {
    await this.shop.execute(
      sellerId,
      async (seller) => {
        const state = outcome === 'approved' ? 'shown' : 'returned';
        const now = await this.photos.find(id);
        if (!now || !photoStates.can(now.state, state)) throw errors.make('review_changed');
        // What was worn gives way, so that a place wears one.
        if (outcome === 'approved') await this.photos.replace(sellerId, place, ['shown']);
        await this.photos.decide(id, { state, by, at: this.clock.now(), codes: outcome === 'approved' ? [] : reasonCodes, reason });
        if (outcome === 'approved') seller[FIELD_OF[place]] = hash;
        else await this.outbox.publish(ShopPhotoReturned, { sellerId, name: seller.name, place, reason: reason ?? '' });
        await this.audit.record({ actorId: by, action: 'seller.photo', subject: `seller:${sellerId}`, details: { photoId: id, place, outcome, ...(reason === null ? {} : { reason }) } });
      },
      within,
    );
  }
}
