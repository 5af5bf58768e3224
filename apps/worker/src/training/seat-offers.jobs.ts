import { HandlesJob, type JobHandler } from '@etalase/platform';
import { LapseOffers, OfferLapsesJob, SweepOffersDue } from '@etalase/seller-training';

@HandlesJob(OfferLapsesJob)
export class LapseOfferJob implements JobHandler<{ seatId: string }> {
  constructor(private readonly offers: LapseOffers) {}

  handle({ seatId }: { seatId: string }): Promise<void> {
    return this.offers.one(seatId);
  }
}

@HandlesJob(SweepOffersDue)
export class SweepOffersJob implements JobHandler<Record<string, never>> {
  constructor(private readonly offers: LapseOffers) {}

  handle(): Promise<void> {
    return this.offers.all();
  }
}
