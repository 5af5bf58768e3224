import { ApiProperty } from '@nestjs/swagger';
import { type CascadeCounts, MEASURE_FORMULAS, type Ratio } from '@etalase/seller-training';

export class RatioDto implements Ratio {
  @ApiProperty() part: number;
  @ApiProperty({ description: 'What the part is divided by' }) whole: number;
}

export class CascadeCountsDto implements CascadeCounts {
  @ApiProperty({ description: "Learnt to teach from the province's own trainers" }) operators: number;
  @ApiProperty({ description: 'Hold the certificate to teach today' }) qualified: number;
  @ApiProperty({ description: 'Of these, led a village class in the last 90 days' }) busy: number;
  @ApiProperty({ description: 'Led a village class whose learners live here' }) leaders: number;
  @ApiProperty({ description: 'Village classes that are closed' }) classes: number;
  @ApiProperty({ description: 'People who came to them, each once' }) villagers: number;
  @ApiProperty() women: number;
}
export class CascadeOfRegencyDto extends CascadeCountsDto {
  @ApiProperty({ example: '18.04' }) code: string;
  @ApiProperty() name: string;
}

export class MeasureDto extends RatioDto {
  @ApiProperty({ description: 'How the number comes about' }) formula: string;
}
export class HandDto {
  @ApiProperty({ description: 'Learners with a scored test after' }) n: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Mean of their best scores, basis points' }) meanBp: number | null;
}
export class DecayDto {
  @ApiProperty() course: string;
  @ApiProperty() courseTitle: string;
  @ApiProperty({ type: HandDto, description: 'Learnt at first hand' }) first: HandDto;
  @ApiProperty({ type: HandDto, description: 'Learnt at second hand' }) second: HandDto;
  @ApiProperty({ type: Number, nullable: true, description: 'Second ÷ first, basis points; null while one of them is nobody' }) ratioBp: number | null;
}
export class CascadeMeasuresDto {
  @ApiProperty({ type: MeasureDto }) reach: MeasureDto;
  @ApiProperty({ type: MeasureDto }) utilisation: MeasureDto;
  @ApiProperty({ type: MeasureDto }) fidelity: MeasureDto;
  @ApiProperty({ type: [DecayDto] }) decay: DecayDto[];
  @ApiProperty({ example: MEASURE_FORMULAS.decay }) decayFormula: string;
}
export class CascadeDto {
  @ApiProperty({ type: CascadeCountsDto, description: 'People of all places, each once: less than the sum where somebody learnt in two' }) total: CascadeCountsDto;
  @ApiProperty({ type: [CascadeOfRegencyDto] }) regencies: CascadeOfRegencyDto[];
  @ApiProperty({ type: CascadeMeasuresDto }) measures: CascadeMeasuresDto;
}

export class TrainerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty() villages: number;
  @ApiProperty() classes: number;
  @ApiProperty() villagers: number;
  @ApiProperty() women: number;
  @ApiProperty({ format: 'date-time' }) lastAt: string;
}
export class TrainersDto {
  @ApiProperty({ type: [TrainerDto] }) items: TrainerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class TaughtVillageDto {
  @ApiProperty({ example: '18.04.01.2001' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() villagers: number;
  @ApiProperty() women: number;
}
export class TaughtClassDto {
  @ApiProperty({ format: 'uuid' }) sessionId: string;
  @ApiProperty() title: string;
  @ApiProperty() venue: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() villagers: number;
  @ApiProperty({ type: RatioDto, description: 'Steps of its list that were done' }) steps: RatioDto;
}
export class TrainerPageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: [TaughtVillageDto] }) villages: TaughtVillageDto[];
  @ApiProperty({ type: [TaughtClassDto] }) classes: TaughtClassDto[];
}
