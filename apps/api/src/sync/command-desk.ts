import { Injectable } from '@nestjs/common';
import { type Actor, inputPipe, Logger } from '@etalase/platform';
import { Clock } from '@etalase/kernel';
import { type CommandReceipt, DoOnce, onServerClock, type PhoneCommand } from '@etalase/sync';
import type { CommandKind, Ordered } from './command-kinds';
import { CommandTable } from './command-table';
import { ShopActors } from './shop-actors';
import type { PhoneCommandDto } from './sync.dto';

export interface Handed {
  actor: Actor;
  deviceId: string;
  /** The phone's clock when it sent. */
  sentAt: Date;
  commands: readonly PhoneCommandDto[];
}

const pipe = inputPipe();
const UNKNOWN = { code: 'sync.kind_unknown', message: 'Aplikasi di HP ini terlalu lama atau terlalu baru untuk perubahan ini. Perbarui aplikasinya, lalu ulangi.', fields: [] };
/** The same for a shop that is not there and for one of somebody else. */
const NOT_YOURS = { code: 'access.not_found', message: 'Anda sudah tidak punya izin untuk perubahan ini di toko itu.', fields: [] };

/** Takes what a phone hands over, in its order, and answers each for good. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly table: CommandTable,
    private readonly doOnce: DoOnce,
    private readonly actors: ShopActors,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** A command without a receipt met a fault of ours: it, and what follows it on the same subject, is to be sent again. */
  async execute({ actor, deviceId, sentAt, commands }: Handed): Promise<CommandReceipt[]> {
    const skewMs = this.clock.now().getTime() - sentAt.getTime();
    const receipts: CommandReceipt[] = [];
    const stuck = new Set<string>();
    for (const { subject, ...dto } of commands) {
      if (stuck.has(subject)) continue;
      try {
        receipts.push(await this.take(actor, skewMs, { ...dto, shopId: dto.shopId ?? null, baseVersion: dto.baseVersion ?? null, personId: actor.personId, deviceId, occurredAt: onServerClock(new Date(dto.occurredAt), skewMs, this.clock.now()) }));
      } catch (error) {
        stuck.add(subject);
        this.logger.error({ error, kind: dto.kind, clientId: dto.clientId }, 'a command of a phone met a fault');
      }
    }
    return receipts;
  }

  private async take(actor: Actor, skewMs: number, command: PhoneCommand): Promise<CommandReceipt> {
    const kind = this.table.find(command.kind);
    if (!kind) return this.doOnce.refuse(command, UNKNOWN);
    const acting = await this.actorOf(actor, kind, command.shopId);
    if (!acting) return this.doOnce.refuse(command, NOT_YOURS);
    let ordered: Ordered | undefined;
    const read = async (): Promise<Ordered> => (ordered ??= { actor: acting, shopId: command.shopId ?? '', clientId: command.clientId, deviceId: command.deviceId, skewMs, occurredAt: command.occurredAt, payload: await payloadOf(command, kind) });
    const { prepare, explain, run } = kind;
    return this.doOnce.execute(command, {
      prepare: async () => prepare?.(await read()),
      run: async () => {
        await this.actors.note(acting, command.shopId ?? '', command.kind);
        return (await run(await read())) ?? 'accepted';
      },
      isAlone: kind.isAlone ?? false,
      ...(explain ? { explain: async (refusal) => explain(refusal, await read()) } : {}),
    });
  }

  private async actorOf(actor: Actor, { capability }: CommandKind, shopId: string | null): Promise<Actor | null> {
    if (capability === 'self') return actor;
    return shopId === null ? null : this.actors.in(shopId, actor, capability);
  }
}

/** @throws InputError with field and reason when the payload is not of its kind. */
const payloadOf = async ({ payload }: PhoneCommand, { payload: metatype }: CommandKind): Promise<object> => (await pipe.transform(payload, { type: 'body', metatype: metatype as never })) as object;
