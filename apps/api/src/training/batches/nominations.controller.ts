import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { BatchLists, Nominate, ReplaceNominee, SeatLists } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import { nomineeOf, NominationViews } from './nomination-views';
import { NominateDto, NominationDto, ReplaceNomineeDto, VillageNominationsDto } from './nominations.dto';

/** The head of a village names its people; other villages are not there. */
@ApiTags('village')
@Allow('village.nominate', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode/nominations')
export class NominationsController {
  constructor(
    private readonly lists: BatchLists,
    private readonly seats: SeatLists,
    private readonly nominate: Nominate,
    private readonly replace: ReplaceNominee,
    private readonly batches: BatchViews,
    private readonly views: NominationViews,
  ) {}

  /** What the village has sent, and what it can be sent for. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: VillageNominationsDto })
  async listVillageNominations(@Param('villageCode') villageCode: string): Promise<VillageNominationsDto> {
    const batches = await this.lists.forVillage(villageCode);
    const rows = await this.seats.nominationsFrom(villageCode);
    return { villageName: this.batches.placeName(villageCode), batches: batches.map((batch) => this.batches.batch(batch)), items: rows.map((row) => this.views.one(row)) };
  }

  @Post()
  @ApiCreatedResponse({ type: NominationDto })
  async nominatePerson(@Param('villageCode') villageCode: string, @CurrentActor() actor: Actor, @Body() { batchId, slot, ...person }: NominateDto): Promise<NominationDto> {
    return this.views.one(await this.nominate.execute({ ...nomineeOf(person), batchId, slot, villageCode, by: actor.personId }));
  }

  /** Somebody else of the village comes instead; the first name stays in the books. */
  @Post(':nominationId/replacement')
  @ApiCreatedResponse({ type: NominationDto })
  async replaceNominee(@Param('villageCode') villageCode: string, @Param('nominationId', ParseUUIDPipe) nominationId: string, @CurrentActor() actor: Actor, @Body() { reason, ...person }: ReplaceNomineeDto): Promise<NominationDto> {
    return this.views.one(await this.replace.execute({ nominationId, villageCode, reason, with: { ...nomineeOf(person), by: actor.personId } }));
  }
}
