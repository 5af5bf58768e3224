import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { declareErrors } from '@etalase/kernel';
import { ATTENDANCE_STATUSES, AttendanceCodes, type AttendanceStatus, SessionDesk, TakeAttendance } from '@etalase/seller-training';
import { type CommandKinds, kind } from './command-kinds';

const errors = declareErrors('sync_mark', {
  whom: { kind: 'invalid', message: 'Pindai kartu peserta, atau pilih namanya dari daftar.' },
});

/** One line of the register as a facilitator's phone keeps it: by the card that was scanned, or by name with a reason. Fields are added, never renamed. */
export class MarkPayload {
  @IsUUID() sessionId: string;
  @IsOptional() @IsString() @MaxLength(80, { message: 'Kartu ini bukan kartu peserta Etalase Desa.' }) card?: string;
  @IsOptional() @IsUUID() learnerId?: string;
  @IsIn(ATTENDANCE_STATUSES, { message: 'Pilih hadir, terlambat, izin, atau tidak hadir.' }) status: AttendanceStatus;
  @IsOptional() @IsString() @MaxLength(300, { message: 'Tulis alasannya, paling panjang 300 huruf.' }) reason?: string;
}

/** Marks taken where there is no signal. The command's id is the mark's, its moment that of the scan by our clock; it may arrive when the session is closed. */
@Injectable()
export class AttendanceCommands {
  readonly kinds: CommandKinds;

  constructor(desk: SessionDesk, attendance: TakeAttendance, codes: AttendanceCodes) {
    this.kinds = {
      'training.mark': kind<MarkPayload>({
        capability: 'self',
        payload: MarkPayload,
        run: async ({ actor: { personId }, clientId, occurredAt, payload: { sessionId, card, learnerId, status, reason = '' } }) => {
          // To who does not teach it there is no such session.
          await desk.forFacilitator(sessionId, personId);
          const whom = card === undefined ? learnerId : codes.learnerOf(card);
          if (whom === undefined) throw errors.make('whom', {}, { field: 'learnerId' });
          const taken = await attendance.execute({ id: clientId, sessionId, learnerId: whom, status, method: card === undefined ? 'manual' : 'card', reason, occurredAt, by: personId });
          return taken === 'taken' ? 'accepted' : 'already';
        },
      }),
    };
  }
}
