import { Controller, Get, Header, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { ShowLearnerCard } from '@etalase/seller-training';
import { paper } from '../papers/download';
import { learnerCardPaper } from '../papers/learner-card';

/** What a learner shows at the door of a class. */
@ApiTags('training')
@Allow('self')
@Controller('training/card')
export class LearnerCardController {
  constructor(
    private readonly cards: ShowLearnerCard,
    private readonly regions: RegionDirectory,
  ) {}

  /** To print and cut out. @throws DomainError `training.name_missing` */
  @Get('file')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadLearnerCard(@CurrentActor() { personId }: Actor): Promise<StreamableFile> {
    return paper(await learnerCardPaper({ ...(await this.cards.execute(personId)), provinceName: this.regions.province().name }), 'kartu-belajar.pdf');
  }
}
