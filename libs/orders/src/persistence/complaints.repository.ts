import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { sellerAnswerOf } from '../domain/present-order';
import type { ComplaintRecord } from '../domain/records';
import type { ComplaintView } from '../domain/views';
import { ComplaintEntity } from './complaint.entity';

type SellerColumns = Pick<ComplaintRecord, 'sellerText' | 'sellerPhotoKeys' | 'sellerAnsweredAt'>;
type Row = Omit<ComplaintView, 'openedAt' | 'decideBy' | 'seller'> & SellerColumns & { openedAt: Date; decideBy: Date; refund: Rupiah | null };

const toView = ({ openedAt, decideBy, sellerText, sellerPhotoKeys, sellerAnsweredAt, ...row }: Row): ComplaintView => ({
  ...row,
  openedAt: openedAt.toISOString(),
  decideBy: decideBy.toISOString(),
  seller: sellerAnswerOf({ sellerText, sellerPhotoKeys, sellerAnsweredAt }),
});

const COLUMNS = `c.id, c.seller_order_id AS "sellerOrderId", p.number, p.seller_id AS "sellerId", p.seller_name AS "sellerName", o.recipient_name AS "shopperName", o.phone AS "shopperPhone",
  c.text, c.photo_keys AS "photoKeys", c.opened_at AS "openedAt", c.decide_by AS "decideBy", c.seller_text AS "sellerText", c.seller_photo_keys AS "sellerPhotoKeys",
  c.seller_answered_at AS "sellerAnsweredAt", p.total, c.outcome, c.answer, c.refund`;
const JOINS = 'orders.complaint c JOIN orders.seller_order p ON p.id = c.seller_order_id JOIN orders.orders o ON o.id = p.order_id';

@Injectable()
export class ComplaintsRepository {
  constructor(private readonly database: Database) {}

  async insert(complaint: ComplaintRecord): Promise<void> {
    await this.database.of(ComplaintEntity).insert(complaint);
  }

  find(id: string): Promise<ComplaintRecord | null> {
    return this.database.of(ComplaintEntity).findOneBy({ id });
  }

  /** Rides on the unique part. */
  ofPart(sellerOrderId: string): Promise<ComplaintRecord | null> {
    return this.database.of(ComplaintEntity).findOneBy({ sellerOrderId });
  }

  async answer(id: string, answer: SellerColumns): Promise<void> {
    await this.database.of(ComplaintEntity).update({ id }, answer);
  }

  async decide(id: string, decision: Pick<ComplaintRecord, 'outcome' | 'answer' | 'refund' | 'decidedBy' | 'decidedAt'>): Promise<void> {
    await this.database.of(ComplaintEntity).update({ id }, decision);
  }

  async view(id: string): Promise<ComplaintView | null> {
    const [row] = await this.database.rows<Row>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE c.id = $1`, [id]);
    return row ? toView(row) : null;
  }

  /** Open ones by their deadline (index complaint_open), or all decided ones, oldest id first. */
  async list(filter: { isOpen: boolean; afterId: string | null; limit: number }): Promise<ComplaintView[]> {
    const rows = await this.database.rows<Row>(
      `SELECT ${COLUMNS} FROM ${JOINS} WHERE (c.outcome IS NULL) = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
      [filter.isOpen, filter.afterId, filter.limit],
    );
    return rows.map(toView);
  }
}
