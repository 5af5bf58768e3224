import { Injectable } from '@nestjs/common';
import { type Changes, Database, HORIZON } from '@etalase/platform';
import type { Requirement } from '../domain/requirements';

const COLUMNS = `r.key, r.version, r.kind, r.form, r.step, r.title, r.why, r.help, r.is_required AS "isRequired", r.categories, r.must_expire AS "mustExpire", r.valid_from::text AS "validFrom", r.is_on AS "isOn"`;

export interface ReviewPolicy {
  version: number;
  sampleBps: number;
}

@Injectable()
export class RequirementsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on requirement_changed. The table holds a few dozen rows for ever. */
  async changedSince(since: string): Promise<Changes<Requirement>> {
    const rows = await this.database.rows<{ horizon: string } & Partial<Requirement>>(
      `WITH ${HORIZON} SELECT h.horizon, ${COLUMNS} FROM horizon h LEFT JOIN sellers.requirement r ON r.changed_in >= $1::xid8`,
      [since],
    );
    return { horizon: rows[0]?.horizon ?? since, rows: rows.filter((row): row is { horizon: string } & Requirement => row.key !== undefined && row.key !== null) };
  }

  all(): Promise<Requirement[]> {
    return this.database.rows<Requirement>(`SELECT ${COLUMNS} FROM sellers.requirement r ORDER BY r.key, r.version`);
  }

  /** Versions of one key; a lock keeps two editors from writing the same number. */
  async versionsOf(key: string): Promise<Requirement[]> {
    await this.database.rows('SELECT pg_advisory_xact_lock(hashtext($1))', [`requirement:${key}`]);
    return this.database.rows<Requirement>(`SELECT ${COLUMNS} FROM sellers.requirement r WHERE r.key = $1 ORDER BY r.version`, [key]);
  }

  async add(rule: Requirement, by: string, now: Date): Promise<void> {
    await this.database.rows(
      `INSERT INTO sellers.requirement (key, version, kind, form, step, title, why, help, is_required, categories, must_expire, is_on, valid_from, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [rule.key, rule.version, rule.kind, rule.form, rule.step, rule.title, rule.why, rule.help, rule.isRequired, rule.categories, rule.mustExpire, rule.isOn, rule.validFrom, by, now],
    );
  }

  async policy(): Promise<ReviewPolicy> {
    const [row] = await this.database.rows<ReviewPolicy>('SELECT version, sample_bps AS "sampleBps" FROM sellers.review_policy ORDER BY version DESC LIMIT 1');
    return row ?? { version: 0, sampleBps: 0 };
  }

  async setPolicy(sampleBps: number, by: string, now: Date): Promise<void> {
    await this.database.rows('INSERT INTO sellers.review_policy (version, sample_bps, set_by, set_at) SELECT coalesce(max(version), 0) + 1, $1, $2, $3 FROM sellers.review_policy', [sampleBps, by, now]);
  }
}
