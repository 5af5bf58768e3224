import { Injectable } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { CloseSession, GiveSessionEvidence, OpenSession, SessionDesk } from '@etalase/seller-training';
import type { Outcome } from '@etalase/sync';
import { ClosingDto } from '../training/batches/sessions.dto';
import { type CommandKinds, kind } from './command-kinds';
import { PhotosOfCommands } from './photos-of-commands';

// As phones keep them: fields are added, never renamed.

export class SessionRef {
  @IsUUID() sessionId: string;
}

export class EvidencePayload extends SessionRef {
  /** Finished upload. */
  @IsUUID() photo: string;
}

export class ClosePayload extends ClosingDto {
  @IsUUID() sessionId: string;
}

const said = (taken: 'taken' | 'already'): Outcome => (taken === 'taken' ? 'accepted' : 'already');

/**
 * A class where there is no signal: opened, shown in a photo and closed on the phone of who teaches, its marks in between
 * (`AttendanceCommands`), all on one subject and so in this order. Whether any of it was right is judged here, when it arrives.
 */
@Injectable()
export class SessionCommands {
  readonly kinds: CommandKinds;

  constructor(desk: SessionDesk, open: OpenSession, close: CloseSession, evidence: GiveSessionEvidence, photos: PhotosOfCommands) {
    this.kinds = {
      'training.open': kind<SessionRef>({
        capability: 'self',
        payload: SessionRef,
        run: async ({ actor: { personId }, occurredAt, payload: { sessionId } }) => {
          // To who does not teach it there is no such session.
          await desk.forFacilitator(sessionId, personId);
          return said(await open.execute({ sessionId, by: personId, at: occurredAt }));
        },
      }),
      'training.evidence': kind<EvidencePayload>({
        capability: 'self',
        payload: EvidencePayload,
        // Sealed and stored outside any transaction; once by its id.
        isAlone: true,
        run: async ({ actor, clientId, occurredAt, payload: { sessionId, photo } }) => {
          await desk.forFacilitator(sessionId, actor.personId);
          if (await evidence.isGiven(clientId)) return 'already';
          await evidence.execute({ id: clientId, sessionId, kind: 'photo', content: await photos.read(actor, photo), by: actor.personId, takenAt: occurredAt });
          await photos.drop(actor, photo);
          return 'accepted';
        },
      }),
      'training.close': kind<ClosePayload>({
        capability: 'self',
        payload: ClosePayload,
        run: async ({ actor: { personId }, occurredAt, payload: { sessionId, done = [] } }) => {
          await desk.forFacilitator(sessionId, personId);
          return said(await close.execute({ sessionId, by: personId, done, at: occurredAt }));
        },
      }),
    };
  }
}
