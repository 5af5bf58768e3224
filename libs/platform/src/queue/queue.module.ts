import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PlatformGauges } from '../metrics/platform-gauges';
import { OutboxRelay } from '../outbox/outbox-relay';
import { HandlerRegistry } from './handlers';
import { JobQueues } from './job-queues';
import { WorkerHost } from './worker-host';

/** For apps that look at the queues. */
@Global()
@Module({ providers: [JobQueues], exports: [JobQueues] })
export class QueueModule {}

/** For the worker: the relay and the BullMQ workers; call `start()` on both after boot. */
@Module({ imports: [DiscoveryModule, QueueModule], providers: [HandlerRegistry, WorkerHost, OutboxRelay, PlatformGauges], exports: [HandlerRegistry, WorkerHost, OutboxRelay] })
export class WorkerQueueModule {}
