import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, DecideNomination, ReadNominationLetter, SEAT_STATES, SeatLists } from '@etalase/seller-training';
import { PageQuery } from '../../page-query';
import { BatchViews } from './batch-views';
import { BatchSeatsDto } from './batch-views.dto';
import { letterFile } from './nomination-letters.controller';
import { NominationViews } from './nomination-views';
import { DecideNominationDto, NominationsDto } from './nominations.dto';

/** Who sits in a batch, waits for it, or was named for it by a village. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId')
export class OfficePeopleController {
  constructor(
    private readonly lists: BatchLists,
    private readonly seats: SeatLists,
    private readonly decide: DecideNomination,
    private readonly letter: ReadNominationLetter,
    private readonly views: BatchViews,
    private readonly nominations: NominationViews,
  ) {}

  /** In the order they asked. */
  @Get('seats')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: BatchSeatsDto })
  async listBatchSeats(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Query() page: PageQuery): Promise<BatchSeatsDto> {
    await this.lists.one({ batchId, within });
    const { items, nextCursor } = await this.seats.ofBatch(batchId, SEAT_STATES, page);
    return { items: items.map((seat) => this.views.seat(seat)), nextCursor };
  }

  /** By village, those that were replaced too. */
  @Get('nominations')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: NominationsDto })
  async listBatchNominations(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string): Promise<NominationsDto> {
    await this.lists.one({ batchId, within });
    return { items: (await this.seats.nominationsOf(batchId)).map((row) => this.nominations.one(row)) };
  }

  /** As the village sent it. */
  @Get('nominations/:nominationId/letter')
  @Header('cache-control', 'no-store')
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readNominationLetter(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('nominationId', ParseUUIDPipe) nominationId: string): Promise<StreamableFile> {
    await this.lists.one({ batchId, within });
    return letterFile(await this.letter.execute({ nominationId, of: { batchId } }));
  }

  @Post('nominations/:nominationId/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: NominationsDto })
  async decideNomination(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('nominationId', ParseUUIDPipe) nominationId: string, @Body() body: DecideNominationDto): Promise<NominationsDto> {
    await this.lists.one({ batchId, within });
    await this.decide.execute({ ...body, nominationId, batchId, by: actor.personId });
    return { items: (await this.seats.nominationsOf(batchId)).map((row) => this.nominations.one(row)) };
  }
}
