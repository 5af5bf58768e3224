import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { CertificateRegister, RenameCertificate, RevokeCertificate, RotateSigningKey, SigningKeys } from '@etalase/seller-training';
import { CertificateQuery, KeyRotationDto, OfficeCertificateDto, OfficeCertificatesDto, RenamingDto, ReplacementDto, RevocationDto, SigningKeysDto } from './certificates.dto';

/** The register of certificates and the keys they are signed with. Nobody works on their own. */
@ApiTags('office')
@Allow('office.certificate.write')
@Controller('office')
export class OfficeCertificatesController {
  constructor(
    private readonly register: CertificateRegister,
    private readonly revoke: RevokeCertificate,
    private readonly rename: RenameCertificate,
    private readonly keys: SigningKeys,
    private readonly rotate: RotateSigningKey,
  ) {}

  @Get('certificates')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfficeCertificatesDto })
  searchCertificates(@CurrentActor() actor: Actor, @Query() query: CertificateQuery): Promise<OfficeCertificatesDto> {
    return this.register.search(query, actor.personId);
  }

  @Get('certificates/:id')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfficeCertificateDto })
  showCertificate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OfficeCertificateDto> {
    return this.register.one(id, actor.personId);
  }

  @Post('certificates/:id/revocation')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeCertificate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RevocationDto): Promise<void> {
    return this.revoke.execute({ certificateId: id, ...body, by: actor.personId });
  }

  /** A new certificate with the right name takes its place. */
  @Post('certificates/:id/renaming')
  @ApiCreatedResponse({ type: ReplacementDto })
  async renameCertificate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RenamingDto): Promise<ReplacementDto> {
    const fresh = await this.rename.execute({ certificateId: id, ...body, by: actor.personId });
    return { id: fresh.id, number: fresh.number };
  }

  @Get('signing-keys')
  @ApiOkResponse({ type: SigningKeysDto })
  async listSigningKeys(): Promise<SigningKeysDto> {
    return { items: await this.keys.all() };
  }

  /** A new key signs from now on; what the old one signed stays true unless it was stolen. */
  @Post('signing-keys/rotation')
  @HttpCode(200)
  @ApiOkResponse({ type: SigningKeysDto })
  async rotateSigningKey(@CurrentActor() actor: Actor, @Body() body: KeyRotationDto): Promise<SigningKeysDto> {
    await this.rotate.execute({ ...body, by: actor.personId });
    return this.listSigningKeys();
  }
}
