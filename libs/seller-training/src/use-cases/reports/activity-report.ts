import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import type { Reach } from '@etalase/platform';
import { isWithinReach, RegionDirectory } from '@etalase/regions';
import { errors } from '../../domain/errors';
import { type ActivityScore, type ActivityTerms, ActivityRepository } from '../../persistence/activity.repository';
import { AttendanceRepository, type RegisterRow } from '../../persistence/attendance.repository';
import { type BatchLine, BatchListsRepository } from '../../persistence/batch-lists.repository';
import type { SessionView } from '../../persistence/sessions.repository';
import { ActivityPhotos } from './activity-photos';

export interface ActivitySession {
  session: SessionView;
  /** Names of those who taught. */
  taughtBy: string[];
  register: RegisterRow[];
  photos: Buffer[];
}
export interface Activity {
  batch: BatchLine;
  regionName: string;
  terms: ActivityTerms;
  sessions: ActivitySession[];
  scores: (ActivityScore & { villageName: string })[];
  /** Photos that are there but not in the report. */
  morePhotos: number;
}

/** The story of one batch: what it was for, what happened, who came, what it looked like, what was learnt. */
@Injectable()
export class ActivityReport {
  constructor(
    private readonly lists: BatchListsRepository,
    private readonly activities: ActivityRepository,
    private readonly attendance: AttendanceRepository,
    private readonly people: PeopleDirectory,
    private readonly photos: ActivityPhotos,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `training.no_batch`, also for one of another place */
  async execute({ batchId, within }: { batchId: string; within: Reach }): Promise<Activity> {
    const [batch] = await this.lists.byIds([batchId]);
    const terms = batch && (await this.activities.terms(batchId));
    if (!batch || !terms || !isWithinReach(batch.regionCode, within)) throw errors.make('no_batch');
    const { sessions, morePhotos } = await this.photos.ofBatch(batchId);
    const people = await this.people.byIds([...new Set(sessions.flatMap(({ session }) => session.facilitators))]);
    const told: ActivitySession[] = [];
    for (const { session, photos } of sessions) {
      const register = await this.attendance.register(batchId, session.id);
      told.push({ session, photos, register, taughtBy: session.facilitators.map((id) => people.get(id)?.name ?? 'belum menulis nama') });
    }
    const placeName = (code: string): string => this.regions.find(code)?.name ?? code;
    const scores = (await this.activities.scores(batchId)).map((score) => ({ ...score, villageName: placeName(score.villageCode) }));
    return { batch, terms, regionName: placeName(batch.regionCode), sessions: told, scores, morePhotos };
  }
}
