import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ReactToClass, SeatLists } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import { OwnSeatDto } from './batch-views.dto';
import { ReactionDto } from './seats.dto';

/** How useful a class was to who came to it. Said again, the last counts; nobody sees whose answer it is. */
@ApiTags('training batches')
@Allow('self')
@Controller('me/seats/:seatId/reaction')
export class ReactionsController {
  constructor(
    private readonly react: ReactToClass,
    private readonly lists: SeatLists,
    private readonly views: BatchViews,
  ) {}

  @Put()
  @ApiOkResponse({ type: OwnSeatDto })
  async reactToClass(@CurrentActor() { personId }: Actor, @Param('seatId', ParseUUIDPipe) seatId: string, @Body() { useful }: ReactionDto): Promise<OwnSeatDto> {
    await this.react.execute({ seatId, learnerId: personId, useful });
    return this.views.ownSeat(await this.lists.oneOf(personId, seatId));
  }
}
