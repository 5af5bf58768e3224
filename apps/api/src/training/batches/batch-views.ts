import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { maskPhone } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { type BatchLine, KIND_WORDS, type OwnSeat, type SeatRow, type SeatRule, type SessionView } from '@etalase/seller-training';
import type { BatchDto, BatchSeatDto, OfficeSessionDto, OwnSeatDto, SeatRuleDto, TrainingSessionDto } from './batch-views.dto';

/** Rows of training in the words and shapes of the API. */
@Injectable()
export class BatchViews {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  batch({ id, code, title, course, courseTitle, programTitle, organiser, regionCode, quota, confirmed, waiting, rules, opensAt, closesAt, startsOn, endsOn, timezone, offerHours, attendanceShare, byNomination, state, note }: BatchLine): BatchDto {
    return {
      id, code, title, course, courseTitle, programTitle, organiser, regionCode, regionName: this.placeName(regionCode), quota, taken: confirmed, waiting, rules: rules.map((rule) => this.rule(rule)),
      opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), startsOn, endsOn, timezone, offerHours, attendanceShare, byNomination, state, note,
    };
  }

  session({ id, batchId, kind, title, venue, startsAt, endsAt, capacity, jp, state, note, present, evidence }: SessionView): TrainingSessionDto {
    return { id, batchId, kind, kindWords: KIND_WORDS[kind], title, venue, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity, jp, state, note, present, evidence };
  }

  async sessions(sessions: readonly SessionView[]): Promise<OfficeSessionDto[]> {
    const people = await this.people.byIds([...new Set(sessions.flatMap(({ facilitators }) => facilitators))]);
    return sessions.map((session) => ({
      ...this.session(session),
      villageCode: session.villageCode,
      villageName: session.villageCode === null ? null : this.placeName(session.villageCode),
      agenda: [...session.agenda],
      facilitators: session.facilitators.map((id) => ({ id, name: people.get(id)?.name ?? null, phone: maskPhone(people.get(id)?.phone ?? '') })),
    }));
  }

  ownSeat({ id, state, line, offeredUntil, printedName, nominationId, useful, batch }: OwnSeat): OwnSeatDto {
    return { id, state, line, offeredUntil: state === 'offered' ? (offeredUntil?.toISOString() ?? null) : null, printedName, isNominated: nominationId !== null, canReact: useful !== undefined, useful: useful ?? null, batch: this.batch(batch) };
  }

  seat({ id, state, printedName, villageCode, sex, ageBand, participantType, askedAt }: SeatRow): BatchSeatDto {
    return { id, state, printedName, villageName: this.placeName(villageCode), sex, ageBand, participantType, askedAt: askedAt.toISOString() };
  }

  private rule(rule: SeatRule): SeatRuleDto {
    return rule.dimension === 'village' && rule.value !== undefined ? { ...rule, valueName: this.placeName(rule.value) } : rule;
  }

  placeName(code: string): string {
    return this.regions.find(code)?.name ?? code;
  }
}
