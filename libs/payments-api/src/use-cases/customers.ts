import { Injectable } from '@nestjs/common';
import { Clock, newSpokenCode } from '@etalase/kernel';
import { objectId } from '../domain/ids';
import { type ApiObject, type Caller, mergeMetadata, type Metadata, metadataOf, unix } from '../domain/objects';
import { ObjectsRepository } from '../persistence/objects.repository';
import { KeepObjects } from './keep-objects';
import { RecordEvent } from './record-event';

export interface CustomerFields {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  description?: string | null;
  address?: unknown;
  shipping?: unknown;
  metadata?: Metadata | null;
}

const refsOfCustomer = (customer: ApiObject): string[] => (typeof customer.email === 'string' ? [`email:${customer.email.toLowerCase()}`] : []);

/** Makes a customer. In the caller's transaction. */
@Injectable()
export class CreateCustomer {
  constructor(
    private readonly keep: KeepObjects,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, fields: CustomerFields): Promise<ApiObject> {
    const customer: ApiObject = {
      id: objectId('customer', caller.reservedId),
      object: 'customer',
      address: fields.address ?? null,
      balance: 0,
      created: unix(this.clock.now()),
      currency: null,
      default_source: null,
      delinquent: false,
      description: fields.description ?? null,
      discount: null,
      email: fields.email ?? null,
      invoice_prefix: newSpokenCode(8),
      invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
      livemode: false,
      metadata: fields.metadata ?? {},
      name: fields.name ?? null,
      next_invoice_sequence: 1,
      phone: fields.phone ?? null,
      preferred_locales: [],
      shipping: fields.shipping ?? null,
      tax_exempt: 'none',
      test_clock: null,
    };
    return this.keep.make(caller, 'customer', customer, { refs: refsOfCustomer(customer), event: 'customer.created' });
  }
}

@Injectable()
export class UpdateCustomer {
  constructor(private readonly keep: KeepObjects) {}

  async execute(caller: Caller, id: string, { metadata, ...fields }: CustomerFields): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'customer', id);
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const after: ApiObject = { ...stored.data, ...given, metadata: mergeMetadata(metadataOf(stored.data), metadata) };
    return this.keep.change(caller, stored, after, { refs: refsOfCustomer(after), event: 'customer.updated' });
  }
}

/** Their payments stay; the customer answers as deleted from then on. */
@Injectable()
export class DeleteCustomer {
  constructor(
    private readonly keep: KeepObjects,
    private readonly objects: ObjectsRepository,
    private readonly record: RecordEvent,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, id: string): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'customer', id);
    await this.objects.markDeleted(id, this.clock.now());
    await this.record.execute(caller, { type: 'customer.deleted', object: stored.data });
    return { id, object: 'customer', deleted: true };
  }
}
