import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { declareErrors, parsePhone } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import type { SessionPlan } from '@etalase/seller-training';
import type { SessionInputDto } from './office-batches.dto';

const errors = declareErrors('session', {
  facilitator_strange: { kind: 'invalid', message: 'Pengajar ini belum ada di sesi. Tulis nomor HP-nya.' },
  facilitator_unknown: { kind: 'invalid', message: 'Nomor {phone} belum pernah masuk ke Etalase Desa. Minta pengajar masuk sekali, lalu coba lagi.' },
});

/** What the office typed, as a plan: those who teach are named by phone, as people know each other. */
@Injectable()
export class SessionPlans {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly regions: RegionDirectory,
  ) {}

  /** @param known those who teach it now @throws DomainError `kernel.phone_invalid`, `session.facilitator_unknown`, `facilitator_strange`, `regions.unknown` */
  async of({ facilitatorPhones, facilitatorIds = [], startsAt, endsAt, villageCode, ...plan }: SessionInputDto, known: readonly string[] = []): Promise<SessionPlan> {
    if (villageCode !== undefined) this.regions.path(villageCode);
    if (facilitatorIds.some((id) => !known.includes(id))) throw errors.make('facilitator_strange', {}, { field: 'facilitatorPhones' });
    const facilitators = new Set(facilitatorIds);
    for (const phone of facilitatorPhones) {
      const person = await this.people.byPhone(parsePhone(phone, 'facilitatorPhones'));
      if (!person) throw errors.make('facilitator_unknown', { phone }, { field: 'facilitatorPhones' });
      facilitators.add(person.id);
    }
    return { ...plan, villageCode: villageCode ?? null, startsAt: new Date(startsAt), endsAt: new Date(endsAt), groupNumber: null, requirements: [], facilitators: [...facilitators] };
  }
}
