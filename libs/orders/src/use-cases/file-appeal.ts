import { Injectable } from '@nestjs/common';
import { lettersIn } from '@etalase/kernel';
import { StorePhoto } from '@etalase/catalogue';
import { eventMessage } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { assertMayAppeal } from '../domain/appeal';
import { decideAppealBy } from '../domain/deadlines';
import { errors } from '../domain/errors';
import { ComplaintAppealed } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { ComplaintRecord, PartRecord } from '../domain/records';
import type { Side } from '../domain/sides';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import type { LockedOrder } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

const MAX_PHOTOS = 5;
const NOTES: Record<Side, string> = { shopper: 'Pembeli mengajukan banding.', seller: 'Penjual mengajukan banding.' };

export interface FiledAppeal {
  locked: LockedOrder;
  part: PartRecord;
  side: Side;
  actor: Actor;
  text: string;
  photoKeys: readonly string[];
  now: Date;
}

/** One side does not accept the decision: its words and photos stand beside it, and another officer looks again. Needs the order's lock. */
@Injectable()
export class FileAppeal {
  constructor(
    private readonly complaints: ComplaintsRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly storePhoto: StorePhoto,
  ) {}

  /** @throws DomainError saying why this side cannot appeal (any more). */
  async assert(part: PartRecord, side: Side, now: Date): Promise<ComplaintRecord> {
    const complaint = await this.complaints.ofPart(part.id);
    assertMayAppeal(part, complaint, side, now);
    if (!complaint) throw errors.make('appeal_none');
    return complaint;
  }

  /** The same act sent again after a lost answer meets its own appeal; whether it is the same, the client's id says. */
  async assertNewOrOwn(part: PartRecord, side: Side, now: Date): Promise<void> {
    if ((await this.complaints.ofPart(part.id))?.appealedBy !== side) await this.assert(part, side, now);
  }

  /** @throws DomainError `orders.appeal_text` */
  readText(typed: string): string {
    const text = typed.normalize('NFC').trim();
    if (lettersIn(text) < 10 || text.length > 1_000) throw errors.make('appeal_text', {}, { field: 'text' });
    return text;
  }

  /** Outside any transaction: it writes files. @returns their keys. @throws DomainError `orders.complaint_photos`, or what is wrong with a photo. */
  async storePhotos(photos: readonly Buffer[]): Promise<string[]> {
    if (photos.length > MAX_PHOTOS) throw errors.make('complaint_photos', { limit: MAX_PHOTOS }, { field: 'photos' });
    const keys: string[] = [];
    for (const content of photos) keys.push((await this.storePhoto.execute({ content })).hash);
    return keys;
  }

  async execute({ locked, part, side, actor, text, photoKeys, now }: FiledAppeal): Promise<void> {
    const { id: complaintId } = await this.assert(part, side, now);
    const decideBy = decideAppealBy(locked.order.policy, now);
    await this.complaints.save(complaintId, { appealedBy: side, appealText: text, appealPhotoKeys: [...new Set(photoKeys)], appealedAt: now, appealDecideBy: decideBy });
    await this.moveSellerOrder.execute({
      locked,
      partId: part.id,
      to: 'appealed',
      actor,
      note: NOTES[side],
      event: ({ order, part: moved, lines }) => eventMessage(ComplaintAppealed, { ...orderFact(order), part: partFact(moved, lines), complaintId, by: side, text, decideBy: decideBy.toISOString() }),
    });
  }

  /** More photos to one's own appeal while nobody has decided it: phones send them one by one. */
  async addPhotos(part: PartRecord, side: Side, photoKeys: readonly string[]): Promise<void> {
    const complaint = await this.complaints.ofPart(part.id);
    if (part.state !== 'appealed' || complaint?.appealedBy !== side) throw errors.make('appeal_text', {}, { field: 'text' });
    const keys = [...new Set([...complaint.appealPhotoKeys, ...photoKeys])];
    if (keys.length > MAX_PHOTOS) throw errors.make('complaint_photos', { limit: MAX_PHOTOS }, { field: 'photos' });
    await this.complaints.save(complaint.id, { appealPhotoKeys: keys });
  }
}
