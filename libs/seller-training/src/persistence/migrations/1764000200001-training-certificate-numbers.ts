import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Byte order, so that the register is searched by the beginning of a number on the unique index. */
export class TrainingCertificateNumbers1764000200001 implements MigrationInterface {
  readonly name = 'TrainingCertificateNumbers1764000200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training.certificate ALTER COLUMN number TYPE text COLLATE "C"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training.certificate ALTER COLUMN number TYPE text COLLATE "default"');
  }
}
