import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { type Page, parsePhone } from '@etalase/kernel';
import { openedBy } from '../../domain/capability-rules';
import { certificateStates, type CertificateState, normalCode } from '../../domain/certificate';
import { signedFragment } from '../../domain/certificate-payload';
import type { CertificateView, OfficeCertificate, OwnCertificate } from '../../domain/certificate-views';
import { errors } from '../../domain/errors';
import { CertificateReadsRepository, type FoundCertificate } from '../../persistence/certificate-reads.repository';
import { CertificateDay } from './certificate-day';

/** What anybody learns who holds the code: every printed field, from the register. */
@Injectable()
export class CheckCertificate {
  constructor(
    private readonly reads: CertificateReadsRepository,
    private readonly day: CertificateDay,
  ) {}

  /** @param typed the code, however it was typed. `null` for one that was never given out */
  async execute(typed: string): Promise<CertificateView | null> {
    const code = normalCode(typed);
    const row = code === null ? null : await this.reads.byCode(code);
    return row && viewOf(row, this.day.today());
  }
}

/** A learner's own. */
@Injectable()
export class OwnCertificates {
  constructor(
    private readonly reads: CertificateReadsRepository,
    private readonly day: CertificateDay,
  ) {}

  async list(personId: string): Promise<OwnCertificate[]> {
    return (await this.reads.ofLearner(personId)).map((row) => ownOf(row, this.day.today()));
  }

  /** Not what was withdrawn. @throws DomainError `training.no_certificate` also for somebody else's, `training.certificate_over` */
  async toPrint(personId: string, id: string): Promise<{ certificate: OwnCertificate; courseVersionId: string }> {
    const row = await this.reads.byId(id);
    if (!row || row.learnerId !== personId) throw errors.make('no_certificate');
    assertStands(row);
    return { certificate: ownOf(row, this.day.today()), courseVersionId: row.courseVersionId };
  }
}

export interface CertificateQuestion {
  /** Number or its beginning, code, or phone number. */
  q?: string | undefined;
  course?: string | undefined;
  state?: CertificateState | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** The register, for the office. */
@Injectable()
export class CertificateRegister {
  constructor(
    private readonly reads: CertificateReadsRepository,
    private readonly people: PeopleDirectory,
    private readonly day: CertificateDay,
  ) {}

  async search({ q = '', ...rest }: CertificateQuestion, viewer: string): Promise<Page<OfficeCertificate>> {
    const wanted = await this.wanted(q.trim());
    if (!wanted) return { items: [], nextCursor: null };
    const { items, nextCursor } = await this.reads.search({ ...wanted, ...rest });
    return { items: await this.views(items, viewer), nextCursor };
  }

  /** @throws DomainError `training.no_certificate` */
  async one(id: string, viewer: string): Promise<OfficeCertificate> {
    const row = await this.reads.byId(id);
    const [view] = row ? await this.views([row], viewer) : [];
    if (!view) throw errors.make('no_certificate');
    return view;
  }

  /** `null`: there can be none. */
  private async wanted(q: string): Promise<{ learnerId?: string; number?: string; code?: string } | null> {
    if (q === '') return {};
    const code = normalCode(q);
    if (code !== null && /[A-Z]/.test(code)) return { code };
    const phone = phoneOf(q);
    if (phone === null) return { number: q.toUpperCase() };
    const person = await this.people.byPhone(phone);
    return person ? { learnerId: person.id } : null;
  }

  private async views(rows: readonly FoundCertificate[], viewer: string): Promise<OfficeCertificate[]> {
    const people = await this.people.byIds(rows.flatMap(({ learnerId }) => learnerId ?? []));
    const today = this.day.today();
    return rows.map((row) => ({ ...ownOf(row, today), isFraud: row.isFraud, endedReason: row.endedReason, phone: people.get(row.learnerId ?? '')?.phone ?? null, isMine: row.learnerId === viewer }));
  }
}

function phoneOf(text: string): string | null {
  try {
    return parsePhone(text);
  } catch {
    return null;
  }
}

/** Nothing is given out of what was withdrawn. @throws DomainError `training.certificate_over` */
export function assertStands({ state }: Pick<FoundCertificate, 'state'>): void {
  if (state === 'revoked' || state === 'superseded') throw errors.make('certificate_over', { state: certificateStates.word(state) });
}

/** A day that is past has ended it, whether or not the job has written so. */
const stateOf = ({ state, validTo }: FoundCertificate, today: string): CertificateState => (state === 'issued' && validTo !== null && validTo < today ? 'expired' : state);

const viewOf = (row: FoundCertificate, today: string): CertificateView => ({
  number: row.number,
  code: row.code,
  state: stateOf(row, today),
  name: row.printedName,
  course: row.course,
  courseTitle: row.courseTitle,
  courseVersion: row.courseVersion,
  kind: row.kind,
  jp: row.jp,
  score: row.score,
  issuedOn: row.issuedOn,
  validTo: row.validTo,
  batch: row.batch,
  signer: row.signer,
  keyId: row.keyId,
  fragment: row.payload && row.signature ? signedFragment(row.payload, row.signature) : null,
  endedAt: row.endedAt?.toISOString() ?? null,
  successor: row.successor,
});

const ownOf = (row: FoundCertificate, today: string): OwnCertificate => ({ ...viewOf(row, today), id: row.id, capabilities: openedBy(row) });
