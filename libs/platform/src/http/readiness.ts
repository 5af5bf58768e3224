import { Injectable } from '@nestjs/common';

/** What this process itself still has to do before it is of use; beside that, ready means that database and queue answer. */
@Injectable()
export class Readiness {
  private readonly missing = new Set<string>();

  /** Not ready until the returned function is called. */
  await(part: string): () => void {
    this.missing.add(part);
    return () => void this.missing.delete(part);
  }

  get waitsFor(): string[] {
    return [...this.missing];
  }
}
