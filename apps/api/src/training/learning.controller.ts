import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { Enrol, IssuePackage, LearningOf, StartAttempt } from '@etalase/seller-training';
import { AttemptGrantDto, EnrolDto, EnrolledDto, LearningDto, LearningListDto, PackageManifestDto, StartAttemptDto, TakePackageDto } from './learning.dto';

/** One's own learning. What was learnt comes back by `POST /api/sync`. */
@ApiTags('training')
@Allow('self')
@Controller('training/enrolments')
export class LearningController {
  constructor(
    private readonly enrol: Enrol,
    private readonly learning: LearningOf,
    private readonly takePackage: IssuePackage,
    private readonly start: StartAttempt,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LearningListDto })
  async listEnrolments(@CurrentActor() { personId }: Actor): Promise<LearningListDto> {
    return { items: await this.learning.list(personId) };
  }

  /** Beginning the same course again goes on with it. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: EnrolledDto })
  enrolInCourse(@CurrentActor() { personId }: Actor, @Body() body: EnrolDto): Promise<EnrolledDto> {
    return this.enrol.execute({ learnerId: personId, ...body });
  }

  @Get(':enrolmentId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LearningDto })
  showEnrolment(@CurrentActor() { personId }: Actor, @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string): Promise<LearningDto> {
    return this.learning.one({ enrolmentId, learnerId: personId });
  }

  /** What a phone takes along to learn without signal. Asking again gives the same. */
  @Post(':enrolmentId/package')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PackageManifestDto })
  async takeCoursePackage(@CurrentActor() { personId }: Actor, @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string, @Body() { deviceId, publicKey }: TakePackageDto): Promise<PackageManifestDto> {
    return PackageManifestDto.of(await this.takePackage.execute({ enrolmentId, learnerId: personId, deviceId, publicKey: publicKey ?? null }));
  }

  /** The right to one try of a test. A phone that holds an unused one gets that same one again. */
  @Post(':enrolmentId/attempts')
  @HttpCode(200)
  @ApiOkResponse({ type: AttemptGrantDto })
  async startAttempt(@CurrentActor() { personId }: Actor, @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string, @Body() { move, ...body }: StartAttemptDto): Promise<AttemptGrantDto> {
    const asked = { enrolmentId, learnerId: personId, ...body };
    const { id, role, ordinal } = await (move ? this.start.move(asked) : this.start.execute(asked));
    return { id, role, ordinal };
  }
}
