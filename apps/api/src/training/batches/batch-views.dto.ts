import { ApiProperty } from '@nestjs/swagger';
import { AGE_BANDS, type AgeBand, BATCH_STATES, type BatchState, SEAT_STATES, type SeatState, SESSION_KINDS, SESSION_STATES, type SessionKind, type SessionState, type Sex, SEXES } from '@etalase/seller-training';

export class SeatRuleDto {
  @ApiProperty({ enum: ['village', 'sex', 'type'] }) dimension: 'village' | 'sex' | 'type';
  @ApiProperty({ required: false, description: 'Left out: each value by itself.' }) value?: string;
  @ApiProperty({ required: false, description: 'The value as people say it: the name of a village.' }) valueName?: string;
  @ApiProperty({ required: false, minimum: 0 }) most?: number;
  @ApiProperty({ required: false, minimum: 0 }) fewest?: number;
}

export class BatchDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ example: 'operator-desa' }) course: string;
  @ApiProperty() courseTitle: string;
  @ApiProperty() programTitle: string;
  @ApiProperty() organiser: string;
  @ApiProperty({ example: '18.04' }) regionCode: string;
  @ApiProperty({ example: 'Kab. Lampung Barat' }) regionName: string;
  @ApiProperty() quota: number;
  @ApiProperty() taken: number;
  @ApiProperty() waiting: number;
  @ApiProperty({ type: [SeatRuleDto] }) rules: SeatRuleDto[];
  @ApiProperty({ format: 'date-time' }) opensAt: string;
  @ApiProperty({ format: 'date-time' }) closesAt: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() timezone: string;
  @ApiProperty({ description: 'An offered seat is kept this long.' }) offerHours: number;
  @ApiProperty({ description: 'Basis points of the sessions that must be attended.' }) attendanceShare: number;
  @ApiProperty({ description: 'Filled by village heads; nobody asks alone.' }) byNomination: boolean;
  @ApiProperty({ enum: BATCH_STATES }) state: BatchState;
  @ApiProperty() note: string;
}
export class BatchesDto {
  @ApiProperty({ type: [BatchDto] }) items: BatchDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class TrainingSessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) batchId: string;
  @ApiProperty({ enum: SESSION_KINDS }) kind: SessionKind;
  @ApiProperty({ example: 'Bimbingan teknis' }) kindWords: string;
  @ApiProperty() title: string;
  @ApiProperty() venue: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
  @ApiProperty() capacity: number;
  @ApiProperty({ description: 'Lesson hours of 45 minutes.' }) jp: number;
  @ApiProperty({ enum: SESSION_STATES }) state: SessionState;
  @ApiProperty() note: string;
  @ApiProperty() present: number;
  @ApiProperty({ description: 'Photos that show it.' }) evidence: number;
}
export class FacilitatorDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ description: 'Masked.' }) phone: string;
}
export class AgendaLineDto {
  @ApiProperty({ example: '09.00' }) at: string;
  @ApiProperty() title: string;
  @ApiProperty() official: string;
}
export class OfficeSessionDto extends TrainingSessionDto {
  @ApiProperty({ type: String, nullable: true }) villageCode: string | null;
  @ApiProperty({ type: String, nullable: true }) villageName: string | null;
  @ApiProperty({ type: [AgendaLineDto] }) agenda: AgendaLineDto[];
  @ApiProperty({ type: [FacilitatorDto] }) facilitators: FacilitatorDto[];
}

export class BatchPageDto extends BatchDto {
  @ApiProperty({ type: [TrainingSessionDto] }) sessions: TrainingSessionDto[];
}
export class OfficeBatchDto extends BatchDto {
  @ApiProperty({ format: 'uuid' }) programId: string;
  @ApiProperty({ type: [OfficeSessionDto] }) sessions: OfficeSessionDto[];
}

export class OwnSeatDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: SEAT_STATES }) state: SeatState;
  @ApiProperty({ type: Number, nullable: true, description: 'Place in the line, from 1; null for who does not wait.' }) line: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'An offered seat goes to the next then.' }) offeredUntil: string | null;
  @ApiProperty() printedName: string;
  @ApiProperty() isNominated: boolean;
  @ApiProperty({ description: 'Came to a class of it that is over' }) canReact: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'How useful the class was, 1 to 5; null: not said' }) useful: number | null;
  @ApiProperty({ type: BatchDto }) batch: BatchDto;
}
export class OwnSeatsDto {
  @ApiProperty({ type: [OwnSeatDto] }) items: OwnSeatDto[];
}

export class BatchSeatDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: SEAT_STATES }) state: SeatState;
  @ApiProperty() printedName: string;
  @ApiProperty() villageName: string;
  @ApiProperty({ enum: SEXES }) sex: Sex;
  @ApiProperty({ enum: AGE_BANDS }) ageBand: AgeBand;
  @ApiProperty() participantType: string;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
}
export class BatchSeatsDto {
  @ApiProperty({ type: [BatchSeatDto] }) items: BatchSeatDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class TrainingCardDto {
  @ApiProperty({ description: 'What the code says.' }) text: string;
  @ApiProperty({ description: 'The same as a picture: SVG of a QR code' }) qrSvg: string;
}
export class AttendedDto {
  @ApiProperty({ enum: ['taken', 'already'] }) outcome: 'taken' | 'already';
}
