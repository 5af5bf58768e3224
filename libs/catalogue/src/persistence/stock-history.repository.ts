import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { StockMoveView } from '../domain/stock-moves';

type MoveRow = Omit<StockMoveView, 'at'> & { at: Date };

const COLUMNS = `m.id, m.variant_id AS "variantId", m.moved_at AS at, m.delta, m.kind, m.reason, m.by_person AS "byId", m.order_id AS "orderId"`;
const viewOf = ({ at, ...move }: MoveRow): StockMoveView => ({ ...move, at: at.toISOString() });

/** What became of stock, newest first; rides on stock_movement_of_variant. */
@Injectable()
export class StockHistoryRepository {
  constructor(private readonly database: Database) {}

  async ofVariant(variantId: string, before: { at: string; id: string } | null, limit: number): Promise<StockMoveView[]> {
    const rows = await this.database.rows<MoveRow>(
      `SELECT ${COLUMNS} FROM catalogue.stock_movement m
        WHERE m.variant_id = $1 AND ($2::timestamptz IS NULL OR (m.moved_at, m.id) < ($2, $3::uuid)) ORDER BY m.moved_at DESC, m.id DESC LIMIT $4`,
      [variantId, before?.at ?? null, before?.id ?? null, limit],
    );
    return rows.map(viewOf);
  }

  /** The newest of each variant of these products, as far as a transaction since `since` wrote them. */
  async newest(productIds: readonly string[], since: string, each: number): Promise<StockMoveView[]> {
    const rows = await this.database.rows<MoveRow>(
      `SELECT m.* FROM catalogue.variant v
        CROSS JOIN LATERAL (SELECT ${COLUMNS}, m.changed_in FROM catalogue.stock_movement m WHERE m.variant_id = v.id ORDER BY m.moved_at DESC, m.id DESC LIMIT $3) m
        WHERE v.product_id = ANY($1::uuid[]) AND v.is_active AND m.changed_in >= $2::xid8`,
      [productIds, since, each],
    );
    return rows.map(({ id, variantId, at, delta, kind, reason, byId, orderId }) => viewOf({ id, variantId, at, delta, kind, reason, byId, orderId }));
  }
}
