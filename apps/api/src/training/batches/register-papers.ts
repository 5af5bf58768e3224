import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { formatMoment, formatTime, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { type DeskSession, KIND_WORDS } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import { registerPaper } from './register-paper';

/** The register of a session as a paper: who came, and room for the signatures. */
@Injectable()
export class RegisterPapers {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly views: BatchViews,
    private readonly settings: Settings,
  ) {}

  async of({ session, batch, register }: DeskSession): Promise<Buffer> {
    const zone = zoneOfProvince(this.settings.PROVINCE_CODE);
    const people = await this.people.byIds(session.facilitators);
    return registerPaper({
      title: session.title,
      facts: [
        ['Kegiatan', `${KIND_WORDS[session.kind]} · ${batch.programTitle}`],
        ['Angkatan', batch.title],
        ['Waktu', `${formatMoment(session.startsAt, 'id', zone)} sampai ${formatTime(session.endsAt, 'id', zone)}`],
        ['Tempat', session.venue],
        ['Pengajar', session.facilitators.map((id) => people.get(id)?.name ?? 'belum menulis nama').join(', ') || 'belum ditunjuk'],
        ['Penyelenggara', batch.organiser],
      ],
      rows: register.map(({ printedName, villageCode, participantType, status, at }) => ({
        name: printedName,
        village: this.views.placeName(villageCode),
        kind: participantType,
        status,
        time: at && status !== 'absent' ? formatTime(at, 'id', zone) : '',
      })),
    });
  }
}
