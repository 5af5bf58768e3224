import { Injectable } from '@nestjs/common';
import type { OwnPlan, PlanLine, TaughtPlans } from '@etalase/seller-training';
import { BatchViews } from '../batches/batch-views';
import type { OwnPlanDto, PlanLineDto, TaughtPlansDto } from './plans.dto';

@Injectable()
export class PlanViews {
  constructor(private readonly views: BatchViews) {}

  line({ learnerId, printedName, villageCode, state, late, approval, approvalReason, budgetRupiah, items, listedAt, soldAt }: PlanLine): PlanLineDto {
    return { id: learnerId, printedName, villageName: this.views.placeName(villageCode), state, late, approval, approvalReason, budgetRupiah, items, listedAt: listedAt?.toISOString() ?? null, soldAt: soldAt?.toISOString() ?? null };
  }

  own({ batch, line, alertOn }: OwnPlan): OwnPlanDto {
    return { ...this.line(line), batch: this.views.batch(batch), alertOn };
  }

  taught({ batch, counts, outcomes }: TaughtPlans): TaughtPlansDto {
    return { batch: this.views.batch(batch), counts, outcomes };
  }
}
