import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateNested, validateSync } from 'class-validator';
import { days, isMoment } from '@etalase/kernel';
import { errors } from '../errors';
import { MOST_BEKAL_EVENTS, type OpenBekal } from './bekal';
import { bodyFaults } from './body-shapes';
import { EVENT_KINDS, type EventKind, type LearningEvent } from './learning-event';

const MOST_SKEW_MS = days(366 * 100);

class EventShape {
  @IsUUID() id: string;
  @IsIn(EVENT_KINDS) kind: EventKind;
  @IsUUID() enrolmentId: string;
  @IsInt() @Min(1) @Max(1_000_000) seq: number;
  @IsString() at: string;
  @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) mono: number;
  @IsObject() body: LearningEvent['body'];
}
class BekalShape {
  @IsUUID() learnerId: string;
  @IsUUID() deviceId: string;
  @IsString() writtenAt: string;
  /** A phone's clock may be decades off; beyond what a date can hold it is no clock. */
  @IsOptional() @IsInt() @Min(-MOST_SKEW_MS) @Max(MOST_SKEW_MS) skewMs: number | null;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_BEKAL_EVENTS) @ValidateNested({ each: true }) @Type(() => EventShape) events: EventShape[];
  @IsString() @Length(10, 200) signature: string;
}

/** What comes out of a file is looked at as closely as what comes over the line. @throws DomainError `training.bekal_broken` */
export function readBekal(plain: unknown): OpenBekal {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw errors.make('bekal_broken');
  const bekal = plainToInstance(BekalShape, plain);
  const isBroken =
    validateSync(bekal, { forbidUnknownValues: true, whitelist: true, forbidNonWhitelisted: true }).length > 0 ||
    !isMoment(bekal.writtenAt) ||
    bekal.events.some(({ kind, at, body }) => !isMoment(at) || bodyFaults(kind, body).length > 0);
  if (isBroken) throw errors.make('bekal_broken');
  // The signature covers what was written, not what the checks made of it.
  return plain as OpenBekal;
}
