import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { FileStorage, Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { DocumentsRepository } from '../persistence/documents.repository';
import { DOCUMENT_PURPOSE } from './store-document';

/** A reviewer looks at a document. The look is on the audit log before the picture is opened. */
@Injectable()
export class LookAtDocument {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
  ) {}

  /** @returns a JPEG. @throws DomainError `sellers.document_gone` also for a document of another shop */
  async execute(input: { sellerId: string; documentId: string; by: string }): Promise<Buffer> {
    const document = await this.documents.find(input.sellerId, input.documentId);
    const sealed = document && (await this.files.get(document.storageKey));
    if (!document || !sealed) throw errors.make('document_gone');
    await this.audit.record({ actorId: input.by, action: 'seller.document.look', subject: `seller:${input.sellerId}`, details: { documentId: document.id } });
    return this.secrets.openBytes(sealed, DOCUMENT_PURPOSE);
  }
}
