import { Global, Module } from '@nestjs/common';
import { SellerTrainingModule, TrainingStandings } from '@etalase/seller-training';
import { TrainingGate } from '@etalase/sellers';

/** Shops ask whether their owner was trained; the training context answers. Neither knows the other. */
@Global()
@Module({ imports: [SellerTrainingModule], providers: [{ provide: TrainingGate, useExisting: TrainingStandings }], exports: [TrainingGate] })
export class TrainingGateModule {}
