import { Injectable } from '@nestjs/common';
import { defineJob, newId } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import { DocumentsRepository } from '../persistence/documents.repository';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { ACCOUNT_KEY, ACCOUNT_PURPOSE, IDENTITY_KEY } from './payout-accounts';
import { DOCUMENT_PURPOSE, documentKey } from './store-document';
import { NIK_PURPOSE } from './read-evidence';
import type { PayoutAccount } from '../domain/payout-account';

export const ResealDue = defineJob<Record<string, never>>('sellers.reseal', 'upkeep');

const BATCH = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** After the key was changed everything hidden is sealed anew under the key of now, so that the old one can be thrown away. Otherwise it finds nothing to do. */
@Injectable()
export class ResealDocuments {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
  ) {}

  /** @returns how many values and files were sealed anew */
  async execute(): Promise<{ values: number; files: number }> {
    return { values: await this.values(), files: await this.allFiles() };
  }

  private async values(): Promise<number> {
    let done = 0;
    for (;;) {
      const rows = await this.evidence.notSealedWith(`v2.${this.secrets.keyId}.`, BATCH);
      for (const { id, requirement, sealed } of rows) {
        const purpose = requirement === IDENTITY_KEY ? NIK_PURPOSE : requirement === ACCOUNT_KEY ? ACCOUNT_PURPOSE : requirement;
        const plain = this.secrets.open(sealed, purpose);
        await this.evidence.reseal(id, this.secrets.seal(plain, purpose), this.lookupOf(requirement, plain));
        done += 1;
      }
      if (rows.length < BATCH) return done;
    }
  }

  private lookupOf(requirement: string, plain: string): string | null {
    if (requirement === IDENTITY_KEY) return this.secrets.keyedHash((JSON.parse(plain) as { nik: string }).nik, NIK_PURPOSE);
    if (requirement !== ACCOUNT_KEY) return requirement === 'tax.npwp' ? this.secrets.keyedHash(plain, requirement) : null;
    const { provider, number } = JSON.parse(plain) as PayoutAccount;
    return this.secrets.keyedHash(`${provider}:${number}`, ACCOUNT_PURPOSE);
  }

  private async allFiles(): Promise<number> {
    let done = 0;
    let after = FIRST_ID;
    for (;;) {
      const rows = await this.documents.after(after, BATCH);
      for (const row of rows) {
        const sealed = await this.files.get(row.storageKey);
        if (!sealed || sealed.toString('latin1', 0, this.secrets.keyId.length) === this.secrets.keyId) continue;
        const storageKey = documentKey(newId());
        await this.files.put(storageKey, this.secrets.sealBytes(this.secrets.openBytes(sealed, DOCUMENT_PURPOSE), DOCUMENT_PURPOSE), 'application/octet-stream');
        await this.documents.moved(row.id, storageKey);
        await this.files.remove(row.storageKey);
        done += 1;
      }
      after = rows.at(-1)?.id ?? after;
      if (rows.length < BATCH) return done;
    }
  }
}
