import { Injectable } from '@nestjs/common';
import { ShelfReadsRepository } from '../persistence/shelf-reads.repository';

/** Slugs of everything on the shelf, for the sitemap. */
@Injectable()
export class ListProductSlugs {
  constructor(private readonly shelf: ShelfReadsRepository) {}

  execute(input: { skip: number; limit: number }): Promise<string[]> {
    return this.shelf.slugs(input);
  }

  count(): Promise<number> {
    return this.shelf.slugCount();
  }
}
