import { defineEvent, defineJob } from '@etalase/kernel';

interface AboutSeat {
  seatId: string;
  batchId: string;
  batchTitle: string;
  learnerId: string;
  startsOn: string;
}
export const SeatConfirmed = defineEvent<AboutSeat & { courseVersionId: string }>('training.SeatConfirmed');
export const SeatWaitlisted = defineEvent<AboutSeat & { place: number }>('training.SeatWaitlisted');
export const SeatOffered = defineEvent<AboutSeat & { offeredUntil: string }>('training.SeatOffered');
export const SeatLapsed = defineEvent<AboutSeat>('training.SeatLapsed');
export const SeatGivenUp = defineEvent<AboutSeat & { state: 'withdrawn' | 'replaced' }>('training.SeatGivenUp');

interface AboutSession {
  sessionId: string;
  batchId: string;
}
export const SessionScheduled = defineEvent<AboutSession & { title: string; venue: string; startsAt: string }>('training.SessionScheduled');
export const SessionCancelled = defineEvent<AboutSession & { title: string; startsAt: string; reason: string }>('training.SessionCancelled');
/** One person who would have come to it, or taught it, need not. */
export const ClassCancelled = defineEvent<{ personId: string; title: string; startsAt: string; reason: string }>('training.ClassCancelled');
/** One person who comes to it, or teaches it, is to be elsewhere or at another time. */
export const ClassMoved = defineEvent<{ personId: string; title: string; venue: string; startsAt: string }>('training.ClassMoved');
/** One person who has or waits for a seat of a batch that will not be. */
export const SeatCancelled = defineEvent<{ learnerId: string; batchTitle: string; startsOn: string }>('training.SeatCancelled');
/** The register is final: who taught whom is drawn from here. */
export const SessionClosed = defineEvent<AboutSession>('training.SessionClosed');

/** A mark came, or was put right, after its session had closed. */
export const RegisterChanged = defineEvent<AboutSession>('training.RegisterChanged');

/** Nobody has answered an offered seat: it goes to the next. */
export const OfferLapsesJob = defineJob<{ seatId: string }>('training.offer-lapses', 'deadlines');
/** The net below those jobs. */
export const SweepOffersDue = defineJob<Record<string, never>>('training.sweep-offers', 'upkeep');
