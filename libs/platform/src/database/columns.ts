import { getMetadataArgsStorage } from 'typeorm';

/** JSON carries moments as text. */
const MOMENTS = new Set(['timestamptz', 'timestamp with time zone']);

/**
 * The columns of an entity for hand-written SQL: names stand once, in the entity, and rows come out as the entity's own
 * shape. `json` lets one statement bring a row together with the rows that belong to it.
 */
export class Columns<Row extends object> {
  private readonly columns: { property: string; column: string; isMoment: boolean }[];

  constructor(entity: abstract new () => Row) {
    this.columns = getMetadataArgsStorage()
      .columns.filter(({ target }) => target === entity)
      .map(({ propertyName, options }) => ({ property: propertyName, column: options.name ?? propertyName, isMoment: MOMENTS.has(String(options.type)) }));
    if (this.columns.length === 0) throw new Error(`${entity.name} is not an entity`);
  }

  /** `o.id AS "id", o.placed_at AS "placedAt", …` */
  select(alias: string): string {
    return this.columns.map(({ property, column }) => `${alias}."${column}" AS "${property}"`).join(', ');
  }

  /** An object of one row, for `json_agg`; read it back with `revive`. */
  json(alias: string): string {
    return `json_build_object(${this.columns.map(({ property, column }) => `'${property}', ${alias}."${column}"`).join(', ')})`;
  }

  /** Moments become dates again; `bigint` arrives as a number, which is exact to 2^53 as everywhere here. */
  revive(rows: readonly object[]): Row[] {
    const moments = this.columns.filter(({ isMoment }) => isMoment).map(({ property }) => property);
    for (const row of rows as Record<string, unknown>[]) {
      for (const property of moments) {
        const text = row[property];
        if (typeof text === 'string') row[property] = new Date(text);
      }
    }
    return rows as Row[];
  }
}
