import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';
import type { PhotoPlace, PhotoReason, PhotoState } from '../domain/shop-photos';

export interface ShopPhotoRow {
  id: string;
  sellerId: string;
  place: PhotoPlace;
  hash: string;
  state: PhotoState;
  reason: string | null;
  givenAt: Date;
}

export interface WaitingPhotoRow extends ShopPhotoRow {
  sellerName: string;
  villageCode: string;
  /** What people see there now. */
  shownHash: string | null;
}

const COLUMNS = `p.id, p.seller_id AS "sellerId", p.place, p.hash, p.state, p.reason, p.given_at AS "givenAt"`;

@Injectable()
export class ShopPhotosRepository {
  constructor(private readonly database: Database) {}

  async add(row: Pick<ShopPhotoRow, 'id' | 'sellerId' | 'place' | 'hash' | 'givenAt'> & { by: string }): Promise<void> {
    await this.database.change(`INSERT INTO sellers.shop_photo (id, seller_id, place, hash, state, given_by, given_at) VALUES ($1, $2, $3, $4, 'waiting', $5, $6)`, [row.id, row.sellerId, row.place, row.hash, row.by, row.givenAt]);
  }

  /** What stands there in one of these states gives way; rides on shop_photo_of_shop. */
  async replace(sellerId: string, place: PhotoPlace, states: readonly Exclude<PhotoState, 'replaced'>[]): Promise<void> {
    await this.database.change(`UPDATE sellers.shop_photo SET state = 'replaced' WHERE seller_id = $1 AND place = $2 AND state = ANY ($3::text[])`, [sellerId, place, states]);
  }

  /** The last one handed in for each place; rides on shop_photo_of_shop. */
  latest(sellerId: string): Promise<ShopPhotoRow[]> {
    return this.database.rows<ShopPhotoRow>(`SELECT DISTINCT ON (p.place) ${COLUMNS} FROM sellers.shop_photo p WHERE p.seller_id = $1 AND p.state <> 'replaced' ORDER BY p.place, p.given_at DESC, p.id DESC`, [sellerId]);
  }

  async find(id: string): Promise<ShopPhotoRow | undefined> {
    const [row] = await this.database.rows<ShopPhotoRow>(`SELECT ${COLUMNS} FROM sellers.shop_photo p WHERE p.id = $1`, [id]);
    return row;
  }

  /** Call under the shop's lock. */
  async decide(id: string, word: { state: Extract<PhotoState, 'shown' | 'returned'>; by: string; at: Date; codes: readonly PhotoReason[]; reason: string | null }): Promise<void> {
    await this.database.change('UPDATE sellers.shop_photo SET state = $2, decided_by = $3, decided_at = $4, reason_codes = $5, reason = $6 WHERE id = $1', [id, word.state, word.by, word.at, word.codes, word.reason]);
  }

  /** Of shops in these places, longest waiting first; rides on shop_photo_queue. Codes have blocks of fixed width, so a place is the beginning of its villages. */
  queue(within: Reach, after: { at: Date; id: string } | null, limit: number): Promise<WaitingPhotoRow[]> {
    return this.database.rows<WaitingPhotoRow>(
      `SELECT ${COLUMNS}, s.name AS "sellerName", s.village_code AS "villageCode", CASE p.place WHEN 'front' THEN s.banner_hash ELSE s.logo_hash END AS "shownHash"
         FROM sellers.shop_photo p JOIN sellers.seller s ON s.id = p.seller_id
        WHERE p.state = 'waiting' AND ($1::text[] IS NULL OR s.village_code ^@ ANY ($1)) AND ($2::timestamptz IS NULL OR (p.given_at, p.id) > ($2, $3::uuid))
        ORDER BY p.given_at, p.id LIMIT $4`,
      [within, after?.at ?? null, after?.id ?? null, limit],
    );
  }
}
