import { Controller, Get, Header, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { ShowLearnerCard } from '@etalase/seller-training';
import { paper } from '../../papers/download';
import { learnerCardPaper } from '../../papers/learner-card';
import { TrainingCardDto } from './batch-views.dto';
import { qrPicture } from './seats.controller';

/** What a learner shows at the door of a class: on the phone, or cut out of paper. */
@ApiTags('training batches')
@Allow('self')
@Controller('me/training-card')
export class TrainingCardController {
  constructor(
    private readonly cards: ShowLearnerCard,
    private readonly regions: RegionDirectory,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TrainingCardDto })
  async showTrainingCard(@CurrentActor() { personId }: Actor): Promise<TrainingCardDto> {
    const { text } = await this.cards.execute(personId);
    return { text, qrSvg: await qrPicture(text) };
  }

  /** To print and cut out. @throws DomainError `training.name_missing` */
  @Get('file')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTrainingCard(@CurrentActor() { personId }: Actor): Promise<StreamableFile> {
    return paper(await learnerCardPaper({ ...(await this.cards.toPrint(personId)), provinceName: this.regions.province().name }), 'kartu-belajar.pdf');
  }
}
