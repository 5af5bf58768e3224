import { Injectable } from '@nestjs/common';
import { lettersIn } from '@etalase/kernel';
import { StorePhoto } from '@etalase/catalogue';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { ComplaintAnswered } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { ComplaintRecord, PartRecord } from '../domain/records';
import type { SellerWorkOrder } from '../domain/views';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

const MAX_PHOTOS = 5;

export interface ComplaintAnswer extends SellerAct {
  /** Left out where only photos are added to what was said before. */
  text?: string;
  photos: readonly Buffer[];
}

/** The seller says its side of a complaint, with photos, while nobody has decided. Words said again take the place of the earlier ones; photos are added. */
@Injectable()
export class AnswerComplaint {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly complaints: ComplaintsRepository,
    private readonly storePhoto: StorePhoto,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `orders.not_found`, `no_complaint`, `answer_text`, `complaint_photos`, or what is wrong with a photo. */
  async execute(act: ComplaintAnswer): Promise<SellerWorkOrder> {
    const text = act.text?.normalize('NFC').trim();
    if (text !== undefined && (lettersIn(text) < 10 || text.length > 1_000)) throw errors.make('answer_text', {}, { field: 'text' });
    // Asked before the photos are worked on, and again under the lock.
    await this.transactions.run(async () => void (await this.open((await this.work.lock(act)).part)));
    const keys: string[] = [];
    for (const content of act.photos.slice(0, MAX_PHOTOS + 1)) keys.push((await this.storePhoto.execute({ content })).hash);
    return this.work.once(act, 'answer', async ({ locked, part, now }) => {
      const complaint = await this.open(part);
      const sellerText = text ?? complaint.sellerText;
      if (sellerText === null) throw errors.make('answer_text', {}, { field: 'text' });
      const sellerPhotoKeys = [...new Set([...complaint.sellerPhotoKeys, ...keys])];
      if (sellerPhotoKeys.length > MAX_PHOTOS) throw errors.make('complaint_photos', { limit: MAX_PHOTOS }, { field: 'photos' });
      await this.complaints.save(complaint.id, { sellerText, sellerPhotoKeys, sellerAnsweredAt: complaint.sellerAnsweredAt ?? now });
      // The part is written too: the shop's phones read what changed by it.
      await this.work.touch(part.id, now);
      if (complaint.sellerAnsweredAt === null) await this.outbox.writeAll([eventMessage(ComplaintAnswered, { ...orderFact(locked.order), part: partFact(part, locked.lines), complaintId: complaint.id, text: sellerText })]);
    });
  }

  private async open({ id, state }: PartRecord): Promise<ComplaintRecord> {
    const complaint = state === 'complained' ? await this.complaints.ofPart(id) : null;
    if (complaint?.outcome !== null) throw errors.make('no_complaint');
    return complaint;
  }
}
