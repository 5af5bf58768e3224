import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { RegionsModule } from '@etalase/regions';
import { SellerTrainingModule } from '@etalase/seller-training';
import { AttendanceController } from './attendance.controller';
import { BatchViews } from './batch-views';
import { FacilitatorController } from './facilitator.controller';
import { MarksController } from './marks.controller';
import { NominationLettersController } from './nomination-letters.controller';
import { NominationViews } from './nomination-views';
import { NominationsController } from './nominations.controller';
import { OfficeBatchesController } from './office-batches.controller';
import { OfficeCancellationsController } from './office-cancellations.controller';
import { OfficePeopleController } from './office-people.controller';
import { OfficePlansController } from './office-plans.controller';
import { OfficePracticeController } from './office-practice.controller';
import { OfficeProgramsController } from './office-programs.controller';
import { OfficeSessionsController } from './office-sessions.controller';
import { OpenBatchesController } from './open-batches.controller';
import { PracticeViews } from './practice-views';
import { ReactionsController } from './reactions.controller';
import { RegisterPapers } from './register-papers';
import { OwnPlansController } from '../plans/own-plans.controller';
import { PlanViews } from '../plans/plan-views';
import { TaughtPlansController } from '../plans/taught-plans.controller';
import { VillagePlansController } from '../plans/village-plans.controller';
import { SeatsController } from './seats.controller';
import { SessionPlans } from './session-plans';
import { SessionViews } from './session-views';
import { TaughtPracticeController } from './taught-practice.controller';
import { TrainingCardController } from './training-card.controller';

const LEARNERS = [AttendanceController, OpenBatchesController, OwnPlansController, ReactionsController, SeatsController, TrainingCardController];
const TEACHERS = [FacilitatorController, MarksController, TaughtPlansController, TaughtPracticeController];
const OFFICE = [NominationLettersController, NominationsController, OfficeBatchesController, OfficeCancellationsController, OfficePeopleController, OfficePlansController, OfficePracticeController, OfficeProgramsController, OfficeSessionsController, VillagePlansController];

@Module({
  imports: [AccountsModule, RegionsModule, SellerTrainingModule],
  controllers: [...LEARNERS, ...TEACHERS, ...OFFICE],
  providers: [BatchViews, NominationViews, PlanViews, PracticeViews, RegisterPapers, SessionPlans, SessionViews],
})
export class BatchesApiModule {}
