import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { ObjectsRepository, type StoredObject } from '../persistence/objects.repository';

/** An object by its id alone, for facts that come from inside and know no scope; locked until the transaction ends. */
@Injectable()
export class LockObject {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly clock: Clock,
  ) {}

  execute(id: string): Promise<StoredObject | null> {
    return this.objects.lockAnywhere(id);
  }

  /** One look by primary key, no transaction: most payments are an order's and none of /v1. */
  async isThere(id: string): Promise<boolean> {
    return (await this.objects.findAnywhere(id)) !== null;
  }

  now(): Date {
    return this.clock.now();
  }
}
