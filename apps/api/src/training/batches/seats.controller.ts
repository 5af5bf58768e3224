import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { toString as qrToString } from 'qrcode';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { AnswerOffer, AskForSeat, SeatLists, WithdrawSeat } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import { OwnSeatDto, OwnSeatsDto } from './batch-views.dto';
import { AnswerOfferDto, AskSeatDto } from './seats.dto';

/** A learner's own seats; somebody else's are not there. */
@ApiTags('training batches')
@Allow('self')
@Controller('me/seats')
export class SeatsController {
  constructor(
    private readonly lists: SeatLists,
    private readonly ask: AskForSeat,
    private readonly answer: AnswerOffer,
    private readonly withdraw: WithdrawSeat,
    private readonly regions: RegionDirectory,
    private readonly views: BatchViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OwnSeatsDto })
  async listOwnSeats(@CurrentActor() { personId }: Actor): Promise<OwnSeatsDto> {
    return { items: (await this.lists.ofLearner(personId)).map((seat) => this.views.ownSeat(seat)) };
  }

  /** A seat, or a place in the line. Asking again gives the same answer. */
  @Post()
  @ApiCreatedResponse({ type: OwnSeatDto })
  async askForSeat(@CurrentActor() { personId }: Actor, @Body() body: AskSeatDto): Promise<OwnSeatDto> {
    this.regions.path(body.villageCode);
    const { id } = await this.ask.execute({ ...body, printedName: body.printedName.trim(), participantType: body.participantType.trim().toLowerCase(), learnerId: personId });
    return this.one(personId, id);
  }

  @Post(':seatId/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnSeatDto })
  async answerOffer(@CurrentActor() { personId }: Actor, @Param('seatId', ParseUUIDPipe) seatId: string, @Body() { accept }: AnswerOfferDto): Promise<OwnSeatDto> {
    await this.answer.execute({ seatId, learnerId: personId, accept });
    return this.one(personId, seatId);
  }

  @Post(':seatId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnSeatDto })
  async withdrawSeat(@CurrentActor() { personId }: Actor, @Param('seatId', ParseUUIDPipe) seatId: string): Promise<OwnSeatDto> {
    await this.withdraw.execute({ seatId, learnerId: personId });
    return this.one(personId, seatId);
  }

  private async one(personId: string, seatId: string): Promise<OwnSeatDto> {
    return this.views.ownSeat(await this.lists.oneOf(personId, seatId));
  }
}

/** Square of black and white for a phone's screen. */
export const qrPicture = (text: string): Promise<string> => qrToString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
