import { TransitionTable } from '@etalase/kernel';

export type EnrolmentState = 'applied' | 'waitlisted' | 'offered' | 'confirmed' | 'completed' | 'not_passed' | 'withdrawn' | 'no_show';

/** Studying alone begins at `confirmed`; the states before it belong to batches. */
export const ENROLMENT_STATES = new TransitionTable<EnrolmentState>(
  'training_enrolment',
  ['applied', 'confirmed'],
  {
    applied: ['confirmed', 'waitlisted', 'withdrawn'],
    waitlisted: ['offered', 'withdrawn'],
    offered: ['confirmed', 'waitlisted', 'withdrawn'],
    confirmed: ['completed', 'not_passed', 'withdrawn', 'no_show'],
    completed: [],
    // What was done without signal may still arrive and turn it.
    not_passed: ['completed'],
    withdrawn: [],
    no_show: [],
  },
  { applied: 'mendaftar', waitlisted: 'menunggu giliran', offered: 'ditawari kursi', confirmed: 'sedang belajar', completed: 'lulus', not_passed: 'belum lulus', withdrawn: 'mengundurkan diri', no_show: 'tidak hadir' },
);

/** Who somebody was when they enrolled: old reports never shift when the person moves or grows older. */
export type { Profile as LearnerSnapshot } from './batch';
