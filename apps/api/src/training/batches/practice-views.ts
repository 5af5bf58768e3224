import { Injectable } from '@nestjs/common';
import type { PracticeList } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import type { PracticeListDto } from './practice.dto';

@Injectable()
export class PracticeViews {
  constructor(private readonly views: BatchViews) {}

  list({ items, nextCursor, versions, learners, waiting }: PracticeList): PracticeListDto {
    return {
      items: items.map(({ learnerId, printedName, villageCode, courseVersionId, done, verdicts }) => ({ id: learnerId, printedName, villageName: this.views.placeName(villageCode), versionId: courseVersionId, done, verdicts: verdicts.map((one) => ({ ...one, judgedAt: new Date(one.judgedAt).toISOString() })) })),
      nextCursor, learners, waiting,
      versions: versions.map(({ versionId, tasks }) => ({ versionId, tasks: tasks.map(({ code, title, text, rubric }) => ({ code, title, text, rubric })) })),
    };
  }
}
