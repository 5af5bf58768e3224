import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { sellerAnswerOf, type VerdictFacts, verdictOf } from '../domain/present-order';
import type { ComplaintRecord } from '../domain/records';
import type { Verdict } from '../domain/complaint-views';
import type { ComplaintPile, ComplaintView } from '../domain/views';
import { ComplaintEntity } from './complaint.entity';

type SellerColumns = Pick<ComplaintRecord, 'sellerText' | 'sellerPhotoKeys' | 'sellerAnsweredAt'>;
type Row = Omit<ComplaintView, 'openedAt' | 'decideBy' | 'appealBy' | 'seller' | keyof Verdict> & SellerColumns & VerdictFacts & { openedAt: Date; decideBy: Date; appealBy: Date | null };

const toView = (row: Row): ComplaintView => {
  const { id, sellerOrderId, number, sellerId, sellerName, shopperName, shopperPhone, text, photoKeys, total, state, decidedBy } = row;
  return {
    id,
    sellerOrderId,
    number,
    sellerId,
    sellerName,
    shopperName,
    shopperPhone,
    text,
    photoKeys,
    total,
    state,
    decidedBy,
    openedAt: row.openedAt.toISOString(),
    decideBy: row.decideBy.toISOString(),
    appealBy: row.appealBy?.toISOString() ?? null,
    seller: sellerAnswerOf(row),
    ...verdictOf(row),
  };
};

const COLUMNS = `c.id, c.seller_order_id AS "sellerOrderId", p.number, p.seller_id AS "sellerId", p.seller_name AS "sellerName", o.recipient_name AS "shopperName", o.phone AS "shopperPhone",
  c.text, c.photo_keys AS "photoKeys", c.opened_at AS "openedAt", c.decide_by AS "decideBy", c.seller_text AS "sellerText", c.seller_photo_keys AS "sellerPhotoKeys",
  c.seller_answered_at AS "sellerAnsweredAt", p.total, p.state, p.appeal_by AS "appealBy", c.outcome, c.answer, c.refund, c.decided_by AS "decidedBy", c.decided_at AS "decidedAt",
  c.shopper_agreed_at AS "shopperAgreedAt", c.seller_agreed_at AS "sellerAgreedAt", c.appealed_by AS "appealedBy", c.appeal_text AS "appealText", c.appeal_photo_keys AS "appealPhotoKeys",
  c.appealed_at AS "appealedAt", c.appeal_decide_by AS "appealDecideBy", c.final_outcome AS "finalOutcome", c.final_answer AS "finalAnswer", c.final_refund AS "finalRefund", c.final_decided_at AS "finalDecidedAt"`;
const JOINS = 'orders.complaint c JOIN orders.seller_order p ON p.id = c.seller_order_id JOIN orders.orders o ON o.id = p.order_id';

/** Conditions of the partial indexes complaint_open and appeal_open; what is neither has been decided. */
const PILES: Record<ComplaintPile, string> = {
  open: 'c.outcome IS NULL',
  appealed: 'c.appealed_at IS NOT NULL AND c.final_outcome IS NULL',
  decided: 'c.outcome IS NOT NULL AND (c.appealed_at IS NULL OR c.final_outcome IS NOT NULL)',
};

@Injectable()
export class ComplaintsRepository {
  constructor(private readonly database: Database) {}

  async insert(complaint: Pick<ComplaintRecord, 'id' | 'sellerOrderId' | 'text' | 'photoKeys' | 'openedAt' | 'decideBy'>): Promise<void> {
    await this.database.of(ComplaintEntity).insert({ ...complaint, sellerPhotoKeys: [], appealPhotoKeys: [] });
  }

  find(id: string): Promise<ComplaintRecord | null> {
    return this.database.of(ComplaintEntity).findOneBy({ id });
  }

  /** Rides on the unique part. */
  ofPart(sellerOrderId: string): Promise<ComplaintRecord | null> {
    return this.database.of(ComplaintEntity).findOneBy({ sellerOrderId });
  }

  async save(id: string, change: Partial<Omit<ComplaintRecord, 'id' | 'sellerOrderId'>>): Promise<void> {
    await this.database.of(ComplaintEntity).update({ id }, change);
  }

  async view(id: string): Promise<ComplaintView | null> {
    const [row] = await this.database.rows<Row>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE c.id = $1`, [id]);
    return row ? toView(row) : null;
  }

  /** Oldest first by the time-ordered id; open work rides on complaint_open and appeal_open. */
  async list(filter: { pile: ComplaintPile; afterId: string | null; limit: number }): Promise<ComplaintView[]> {
    const rows = await this.database.rows<Row>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE ${PILES[filter.pile]} AND ($1::uuid IS NULL OR c.id > $1) ORDER BY c.id LIMIT $2`, [filter.afterId, filter.limit]);
    return rows.map(toView);
  }
}
