import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDateString, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateNested, validateSync } from 'class-validator';
import { errors } from '../errors';
import { MOST_BEKAL_EVENTS, type OpenBekal } from './bekal';
import { bodyFaults } from './body-shapes';
import { EVENT_KINDS, type EventKind, type LearningEvent } from './learning-event';

class EventShape {
  @IsUUID() id: string;
  @IsIn(EVENT_KINDS) kind: EventKind;
  @IsUUID() enrolmentId: string;
  @IsInt() @Min(1) @Max(1_000_000) seq: number;
  @IsDateString() at: string;
  @IsNumber() @Min(0) mono: number;
  @IsObject() body: LearningEvent['body'];
}
class BekalShape {
  @IsUUID() learnerId: string;
  @IsUUID() deviceId: string;
  @IsDateString() writtenAt: string;
  @IsOptional() @IsInt() skewMs: number | null;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_BEKAL_EVENTS) @ValidateNested({ each: true }) @Type(() => EventShape) events: EventShape[];
  @IsString() @Length(10, 200) signature: string;
}

/** What comes out of a file is looked at as closely as what comes over the line. @throws DomainError `training.bekal_broken` */
export function readBekal(plain: unknown): OpenBekal {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw errors.make('bekal_broken');
  const bekal = plainToInstance(BekalShape, plain);
  const isBroken = validateSync(bekal, { forbidUnknownValues: true, whitelist: true, forbidNonWhitelisted: true }).length > 0 || bekal.events.some(({ kind, body }) => bodyFaults(kind, body).length > 0);
  if (isBroken) throw errors.make('bekal_broken');
  // The signature covers what was written, not what the checks made of it.
  return plain as OpenBekal;
}
