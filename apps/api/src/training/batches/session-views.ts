import { Injectable } from '@nestjs/common';
import type { DomainError } from '@etalase/kernel';
import type { DeskSession, RegisterRow } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import type { RegisterLineDto, SessionDeskDto, TaughtSessionDto } from './sessions.dto';

@Injectable()
export class SessionViews {
  constructor(private readonly views: BatchViews) {}

  taught({ session, batch }: Pick<DeskSession, 'session' | 'batch'>): TaughtSessionDto {
    return { ...this.views.session(session), batch: this.views.batch(batch) };
  }

  desk({ register, ...about }: DeskSession, obstacle: DomainError | null): SessionDeskDto {
    return { ...this.taught(about), steps: about.session.requirements.map(({ title, isDone }) => ({ title, isDone })), register: register.map((row) => this.line(row)), obstacle: obstacle && { code: obstacle.code, message: obstacle.message } };
  }

  line({ learnerId, printedName, villageCode, participantType, status, method, at, reason }: RegisterRow): RegisterLineDto {
    return { learnerId, printedName, villageName: this.views.placeName(villageCode), participantType, status, method, at: at?.toISOString() ?? null, reason };
  }
}
