import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '@etalase/kernel';
import { KeyDesk } from '@etalase/payments-api';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ManageKeys } from './manage-keys';
import { MadeKeyDto, NewOrganisationDto, NewProgramKeyDto, OrganisationDto, OrganisationsDto, permissionsOf, ProgramKeyDto, ProgramKeysDto, RotateKeyDto } from './program-keys.dto';

/** Whose programs may speak /v1, and with which keys. */
@ApiTags('office')
@Controller('office/organisations')
@Allow('finance.key.manage')
export class ProgramKeysController {
  constructor(
    private readonly desk: KeyDesk,
    private readonly manage: ManageKeys,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: OrganisationsDto })
  async listOrganisations(): Promise<OrganisationsDto> {
    return { items: (await this.desk.organisations()).map((organisation) => OrganisationDto.of(organisation)) };
  }

  @Post()
  @ApiCreatedResponse({ type: OrganisationDto })
  async addOrganisation(@Body() { name }: NewOrganisationDto, @CurrentActor() actor: Actor): Promise<OrganisationDto> {
    return { id: (await this.manage.addOrganisation(actor.personId, name)).id, name: name.trim(), keys: 0 };
  }

  /** Newest first; what is over stays in the list. */
  @Get(':organisationId/keys')
  @ApiOkResponse({ type: ProgramKeysDto })
  async listProgramKeys(@Param('organisationId', ParseUUIDPipe) organisationId: string): Promise<ProgramKeysDto> {
    return { items: (await this.desk.list({ organisationId })).map((key) => ProgramKeyDto.of(key, this.clock.now())) };
  }

  /** The key is in this answer and nowhere else. */
  @Post(':organisationId/keys')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: MadeKeyDto })
  async createProgramKey(@Param('organisationId', ParseUUIDPipe) organisationId: string, @Body() { name, rights }: NewProgramKeyDto, @CurrentActor() actor: Actor): Promise<MadeKeyDto> {
    return this.manage.create(actor.personId, organisationId, name, permissionsOf(rights));
  }

  /** Another key of the same rights; the old one goes on for so many hours. */
  @Post(':organisationId/keys/:keyId/rotate')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: MadeKeyDto })
  async rotateProgramKey(@Param('organisationId', ParseUUIDPipe) organisationId: string, @Param('keyId', ParseUUIDPipe) keyId: string, @Body() { overlapHours }: RotateKeyDto, @CurrentActor() actor: Actor): Promise<MadeKeyDto> {
    return this.manage.rotate(actor.personId, organisationId, keyId, overlapHours);
  }

  /** From now on it opens nothing. */
  @Post(':organisationId/keys/:keyId/revoke')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revokeProgramKey(@Param('organisationId', ParseUUIDPipe) organisationId: string, @Param('keyId', ParseUUIDPipe) keyId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.manage.revoke(actor.personId, organisationId, keyId);
  }
}
