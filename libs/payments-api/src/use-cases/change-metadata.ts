import { Injectable } from '@nestjs/common';
import { type ApiObject, type Caller, type Metadata, mergeMetadata, metadataOf } from '../domain/objects';
import { KeepObjects } from './keep-objects';

type Described = 'charge' | 'refund' | 'transfer' | 'transfer_reversal' | 'payout';

/** Of a charge, a refund, a transfer or a payout only what its owner wrote on it may change. In the caller's transaction. */
@Injectable()
export class ChangeMetadata {
  constructor(private readonly keep: KeepObjects) {}

  /** @param more other fields of the kind that may change */
  async execute(caller: Caller, kind: Described, id: string, metadata: Metadata | null | undefined, more: Record<string, unknown> = {}): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, kind, id);
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
    const after: ApiObject = { ...stored.data, ...given, metadata: mergeMetadata(metadataOf(stored.data), metadata) };
    return this.keep.change(caller, stored, after, { event: `${kind}.updated` });
  }
}
