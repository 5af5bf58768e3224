import { Controller, Get, Header, Param, ParseUUIDPipe, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { zoneOfProvince } from '@etalase/kernel';
import { type Actor, Allow, CurrentActor, Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { CapabilitiesOf, Courses, OpenBadges, OwnCertificates } from '@etalase/seller-training';
import { certificatePaper } from '../papers/certificate-paper';
import { download, paper } from '../papers/download';
import { OwnCertificatesDto } from './certificates.dto';

const nameOf = (number: string, ending: string): string => `sertifikat-${number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${ending}`;

/** A learner's own certificates and what they open. */
@ApiTags('training')
@Allow('self')
@Controller('training/certificates')
export class CertificatesController {
  constructor(
    private readonly certificates: OwnCertificates,
    private readonly capabilities: CapabilitiesOf,
    private readonly badges: OpenBadges,
    private readonly courses: Courses,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OwnCertificatesDto })
  async listOwnCertificates(@CurrentActor() { personId }: Actor): Promise<OwnCertificatesDto> {
    const [items, rights] = [await this.certificates.list(personId), await this.capabilities.execute(personId)];
    return { items, rights: [...rights.values()], origin: this.settings.PUBLIC_ORIGIN };
  }

  /** To print: front and back. @throws DomainError `training.no_certificate` also for somebody else's, `training.certificate_over` */
  @Get(':id/file')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadCertificate(@CurrentActor() { personId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { certificate, courseVersionId } = await this.certificates.toPrint(personId, id);
    const [course, { PUBLIC_ORIGIN: origin, PROVINCE_CODE }] = [await this.courses.readVersion(courseVersionId), this.settings];
    const address = `${origin}/sertifikat/${certificate.code}#${certificate.fragment ?? ''}`;
    return paper(await certificatePaper({ certificate, course, address, origin, provinceName: this.regions.province().name, zone: zoneOfProvince(PROVINCE_CODE) }), nameOf(certificate.number, 'pdf'));
  }

  /** Open Badges 3.0 as a VC-JWT, for other people's programs. */
  @Get(':id/badge')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/vc+jwt')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadBadge(@CurrentActor() { personId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { jwt, number } = await this.badges.ofCertificate(personId, id);
    return download(Buffer.from(jwt), nameOf(number, 'jwt'), 'application/vc+jwt');
  }
}
