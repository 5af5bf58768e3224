import { Injectable } from '@nestjs/common';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';

/** Owners of shops that were looked at and let in: asked once, when a course is opened that others must pass first. */
@Injectable()
export class OwnersAtWork {
  constructor(private readonly reads: SellerReadsRepository) {}

  execute(): Promise<string[]> {
    return this.reads.ownersAtWork();
  }
}
