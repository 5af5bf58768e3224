import type { MigrationInterface } from 'typeorm';

/** What a context adds to the database. Each context owns one PostgreSQL schema of its own name. */
export interface ContextPersistence {
  schema: string;
  entities: (abstract new () => object)[];
  /** Oldest first. The class name ends in a 13-digit timestamp, as TypeORM orders migrations by it. */
  migrations: (new () => MigrationInterface)[];
}

const declared = new Map<string, ContextPersistence>();

/** Called once in the module file of a context: importing the module is enough for its tables to be known. */
export function declarePersistence(context: ContextPersistence): void {
  declared.set(context.schema, context);
}

export const declaredPersistence = (): ContextPersistence[] => [...declared.values()];
