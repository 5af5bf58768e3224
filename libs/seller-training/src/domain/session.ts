import { TransitionTable } from '@etalase/kernel';

/** Socialisation alone never makes a competence; a cascade session is what a certified operator holds in the village. */
export const SESSION_KINDS = ['workshop', 'socialisation', 'mentoring', 'bimtek', 'cascade', 'briefing', 'side'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];
export const KIND_WORDS: Record<SessionKind, string> = { workshop: 'Pelatihan', socialisation: 'Sosialisasi', mentoring: 'Pendampingan', bimtek: 'Bimbingan teknis', cascade: 'Kelas desa', briefing: 'Pembekalan', side: 'Acara sampingan' };
/** Kinds whose hours and people do not count for the course. */
export const NOT_COUNTED: readonly SessionKind[] = ['side', 'socialisation'];

export const SESSION_STATES = ['scheduled', 'open', 'closed', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export const sessionStates = new TransitionTable<SessionState>(
  'training.session',
  ['scheduled'],
  { scheduled: ['open', 'cancelled'], open: ['closed', 'cancelled'], closed: [], cancelled: [] },
  { scheduled: 'dijadwalkan', open: 'sedang berlangsung', closed: 'selesai', cancelled: 'dibatalkan' },
);

export const ATTENDANCE_STATUSES = ['present', 'late', 'excused', 'absent'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];
/** Whoever came, also late, was there. */
export const WAS_THERE: readonly AttendanceStatus[] = ['present', 'late'];

export const ATTENDANCE_METHODS = ['card', 'session_qr', 'manual', 'sheet'] as const;
export type AttendanceMethod = (typeof ATTENDANCE_METHODS)[number];

/** What has to be there or done; of a village class, how it is held. */
export interface SessionRequirement {
  title: string;
  isDone: boolean;
}

/** What a session shows before it may be closed. */
export interface SessionProof {
  present: number;
  evidence: number;
}
export const mayClose = ({ present, evidence }: SessionProof): 'no_register' | 'no_evidence' | null => (present === 0 ? 'no_register' : evidence === 0 ? 'no_evidence' : null);
