import { Injectable } from '@nestjs/common';
import { IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { declareErrors } from '@etalase/kernel';
import { Authenticator } from '@etalase/platform';
import { bodyFaults, EVENT_KINDS, type EventKind, type LearningEvent, RecordLearning, RegisterLearner, type Taken } from '@etalase/seller-training';
import { IsMoment } from '../moment';
import { type CommandKind, type CommandKinds, kind, type Ordered } from './command-kinds';

const errors = declareErrors('sync_training', {
  differs: { kind: 'conflict', message: 'Catatan belajar ini sudah ada dengan isi lain. Mungkin HP ini disalin. Keduanya kami simpan, dan petugas akan melihatnya.' },
  not_your_village: { kind: 'not_found', message: 'Anda bukan operator desa ini.' },
  unreadable: { kind: 'invalid', message: 'Catatan belajar ini tidak bisa dibaca. {why}' },
});

/** An event of learning as phones keep it. Fields are added, never renamed. */
export class LearningPayload {
  @IsUUID() enrolmentId: string;
  /** Counts up from 1 on this phone in this course. */
  @IsInt() @Min(1) @Max(1_000_000) seq: number;
  /** The phone's own clock, as it was: the command's is put right by us. */
  @IsMoment() at: string;
  @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) mono: number;
  @IsObject() body: LearningEvent['body'];
}

/** Somebody an operator wrote down without signal; the command's id is theirs until it is said who they are. */
export class RegisterPayload {
  @IsString() @Length(2, 80, { message: 'Tulis nama lengkap, 2 sampai 80 huruf.' }) name: string;
  @IsOptional() @IsString() @Length(8, 20, { message: 'Nomor HP belum benar. Tulis seperti 0812-3456-7890.' }) phone?: string;
  @IsString() @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, { message: 'Pilih desa dari daftar.' }) villageCode: string;
}

/** What a learner's phone wrote. The command's id is the event's: it may come by another way as well. */
@Injectable()
export class TrainingCommands {
  readonly kinds: CommandKinds;

  constructor(
    private readonly record: RecordLearning,
    private readonly register: RegisterLearner,
    private readonly authenticator: Authenticator,
  ) {
    this.kinds = { ...Object.fromEntries(EVENT_KINDS.map((name) => [`training.${name}`, this.kindOf(name)])), 'training.register': this.registering() };
  }

  private registering(): CommandKind {
    return kind<RegisterPayload>({
      capability: 'self',
      payload: RegisterPayload,
      run: ({ actor, clientId, occurredAt, payload: { name, phone, villageCode } }) => {
        if (!this.authenticator.allows(actor, 'village.seller.assist', { kind: 'village', id: villageCode })) throw errors.make('not_your_village');
        return this.register.execute({ id: clientId, name, phone: phone ?? null, villageCode, registeredBy: actor.personId, occurredAt });
      },
    });
  }

  private kindOf(name: EventKind): CommandKind {
    return kind<LearningPayload>({
      capability: 'self',
      payload: LearningPayload,
      run: async (ordered) => {
        const taken = await this.take(name, ordered);
        if (taken === 'differs') throw errors.make('differs');
        return taken;
      },
      // The refusal takes everything back, also the copy we keep: it is kept once more, by itself.
      explain: async (refusal, ordered) => {
        if (refusal.code === 'sync_training.differs') await this.take(name, ordered);
        return null;
      },
    });
  }

  private async take(name: EventKind, { actor, deviceId, skewMs, clientId, payload: { enrolmentId, seq, at, mono, body } }: Ordered<LearningPayload>): Promise<Taken> {
    const [fault] = bodyFaults(name, body);
    if (fault) throw errors.make('unreadable', { why: fault.message }, { field: fault.field });
    const event: LearningEvent = { id: clientId, kind: name, enrolmentId, seq, at, mono, body };
    const [taken] = await this.record.execute({ learnerId: actor.personId, deviceId, skewMs, carrierId: null, events: [event] });
    return taken ?? 'already';
  }
}
