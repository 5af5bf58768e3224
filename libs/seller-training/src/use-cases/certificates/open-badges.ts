import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { bitString, issuerProfile, type Issuer, LIST_ENTRIES, openBadge, statusListCredential } from '../../domain/open-badge';
import { errors } from '../../domain/errors';
import { CertificateReadsRepository } from '../../persistence/certificate-reads.repository';
import { Courses } from '../courses';
import { assertStands } from './show-certificates';
import { type Signer, SigningKeys } from './signing-keys';

/** Certificates for other people's programs: Open Badges 3.0 as a VC-JWT, with the list that says what was withdrawn. */
@Injectable()
export class OpenBadges {
  constructor(
    private readonly reads: CertificateReadsRepository,
    private readonly courses: Courses,
    private readonly keys: SigningKeys,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Signed anew at each download: a badge taken after a change of keys is signed with the key of now. Not of what was withdrawn: programs that read no list would believe it. @throws DomainError `training.no_certificate` also for somebody else's, `training.certificate_over` */
  async ofCertificate(personId: string, id: string): Promise<{ jwt: string; number: string }> {
    const row = await this.reads.byId(id);
    if (!row?.printedName || row.learnerId !== personId) throw errors.make('no_certificate');
    assertStands(row);
    const { content } = await this.courses.version(row.courseVersionId);
    const criteria = row.kind === 'competence' ? `Membaca semua pelajaran, mengerjakan praktik, dan lulus tes akhir dengan nilai paling sedikit ${content.mastery / 100}.` : 'Hadir dalam pelatihan.';
    return { jwt: jwtOf(openBadge({ ...row, name: row.printedName, description: content.summary, criteria }, this.issuer()), await this.keys.current()), number: row.number };
  }

  /** What was withdrawn among the entries of one list, as a VC-JWT. `null` for a list that is not begun. */
  async statusList(list: number): Promise<string | null> {
    const from = list * LIST_ENTRIES;
    if (!Number.isSafeInteger(list) || list < 0 || from > 2_000_000_000) return null;
    const places = (await this.reads.withdrawn(from, from + LIST_ENTRIES - 1)).map(({ place }) => place - from);
    const bits = gzipSync(bitString(places));
    return jwtOf(statusListCredential({ list, bits, at: this.clock.now(), issuer: this.issuer() }), await this.keys.current());
  }

  profile(): object {
    return issuerProfile(this.issuer());
  }

  private issuer(): Issuer {
    return { origin: this.settings.PUBLIC_ORIGIN, name: `Etalase Desa ${this.regions.province().name}` };
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 8037: EdDSA. The key stands in the header, as Open Badges 3.0 §8.2 asks; who trusts it compares with our list of keys. */
function jwtOf(payload: object, { key, sign }: Signer): string {
  const text = `${part({ alg: 'EdDSA', typ: 'JWT', kid: key.id, jwk: { kty: 'OKP', crv: 'Ed25519', x: key.x } })}.${part(payload)}`;
  return `${text}.${sign(Buffer.from(text)).toString('base64url')}`;
}
