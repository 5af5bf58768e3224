import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingInitial1764000000000 implements MigrationInterface {
  readonly name = 'TrainingInitial1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA training;

      -- A published version is what a learner was taught and asked: it never changes, another one follows it.
      CREATE TABLE training.course_version (
        id uuid PRIMARY KEY,
        course text NOT NULL CHECK (course ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        number integer NOT NULL CHECK (number > 0),
        content_hash text NOT NULL CHECK (length(content_hash) = 64),
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        retired_at timestamptz,
        UNIQUE (course, number)
      );
      CREATE UNIQUE INDEX course_version_current ON training.course_version (course) WHERE retired_at IS NULL;

      CREATE FUNCTION training.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR ROW(NEW.id, NEW.course, NEW.number, NEW.content_hash, NEW.content, NEW.published_at) IS DISTINCT FROM ROW(OLD.id, OLD.course, OLD.number, OLD.content_hash, OLD.content, OLD.published_at) THEN
          RAISE EXCEPTION 'a published course version never changes';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER course_version_kept BEFORE UPDATE OR DELETE ON training.course_version FOR EACH ROW EXECUTE FUNCTION training.keep_version();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA training CASCADE');
  }
}
