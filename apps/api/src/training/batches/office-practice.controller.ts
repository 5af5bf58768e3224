import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, JudgePractice, SeatLists } from '@etalase/seller-training';

const MET = 'Pilih butir dari daftar tugasnya.';

export class JudgePracticeDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() learnerId: string;
  @ApiProperty({ example: 'P1', maxLength: 20 }) @IsString() @MaxLength(20, { message: 'Kode tugas paling panjang 20 huruf.' }) task: string;
  @ApiProperty({ type: [Number], description: "Places in the task's list, from 0, of what was shown; competent is all of them." })
  @IsArray({ message: MET })
  @ArrayMaxSize(30, { message: MET })
  @IsInt({ each: true, message: MET })
  @Min(0, { each: true, message: MET })
  @Max(29, { each: true, message: MET })
  met: number[];
}

/** Work that no phone can mark, looked at by somebody of the office who did not teach it. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId/practice')
export class OfficePracticeController {
  constructor(
    private readonly lists: BatchLists,
    private readonly seats: SeatLists,
    private readonly judge: JudgePractice,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async judgePractice(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() body: JudgePracticeDto): Promise<void> {
    const { course } = await this.lists.one({ batchId, within });
    await this.seats.inBatch(batchId, body.learnerId);
    await this.judge.execute({ ...body, course, by: personId });
  }
}
