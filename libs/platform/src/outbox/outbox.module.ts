import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox';
import { ProcessedEvents } from './processed-events';

@Global()
@Module({ providers: [Outbox, ProcessedEvents], exports: [Outbox, ProcessedEvents] })
export class OutboxModule {}
