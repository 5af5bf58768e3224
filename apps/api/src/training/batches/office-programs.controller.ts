import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AllowInReach } from '@etalase/platform';
import { BatchLists, StartProgram } from '@etalase/seller-training';
import { MadeDto, ProgramInputDto, ProgramsDto } from './office-batches.dto';

/** Programmes stand above regions: every coordinator hangs batches of the own place below them. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/programs')
export class OfficeProgramsController {
  constructor(
    private readonly lists: BatchLists,
    private readonly start: StartProgram,
  ) {}

  @Get()
  @ApiOkResponse({ type: ProgramsDto })
  async listPrograms(): Promise<ProgramsDto> {
    return { items: (await this.lists.programs()).map(({ id, code, title, theme, organiser, sponsors, partners, year }) => ({ id, code, title, theme, organiser, sponsors, partners, year })) };
  }

  @Post()
  @ApiCreatedResponse({ type: MadeDto })
  async startProgram(@Body() body: ProgramInputDto): Promise<MadeDto> {
    return { id: (await this.start.execute(body)).programId };
  }
}
