import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { FileStorage, type Reach, Secrets } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { errors } from '../domain/errors';
import { DocumentsRepository } from '../persistence/documents.repository';
import { SellersRepository } from '../persistence/sellers.repository';
import { DOCUMENT_PURPOSE } from './store-document';

/** On the audit log with the document's id: who has seen what. */
export const LOOKED = 'seller.document.look';

/** A reviewer looks at a document. The look is on the audit log before the picture is opened. */
@Injectable()
export class LookAtDocument {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly sellers: SellersRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
  ) {}

  /** @returns a JPEG. @throws DomainError `sellers.document_gone` also for a document of another shop, or of a shop beyond the caller's reach */
  async execute(input: { sellerId: string; documentId: string; by: string; within?: Reach }): Promise<Buffer> {
    const seller = await this.sellers.find(input.sellerId);
    if (!seller || !isWithinReach(seller.villageCode, input.within ?? null)) throw errors.make('document_gone');
    const document = await this.documents.find(input.sellerId, input.documentId);
    const sealed = document && (await this.files.get(document.storageKey));
    if (!document || !sealed) throw errors.make('document_gone');
    await this.audit.record({ actorId: input.by, action: LOOKED, subject: `seller:${input.sellerId}`, details: { documentId: document.id } });
    return this.secrets.openBytes(sealed, DOCUMENT_PURPOSE);
  }
}
