import type { CertificateKind, CertificateState } from './certificate';
import type { Capability } from './course';

/** Everything the paper prints, and where it stands now. */
export interface CertificateView {
  number: string;
  /** As kept; show it with `spokenCode`. */
  code: string;
  state: CertificateState;
  /** Empty when the person has asked to be forgotten. */
  name: string | null;
  course: string;
  courseTitle: string;
  courseVersion: number;
  kind: CertificateKind;
  jp: number;
  /** Basis points; `null` where nothing was tested, or nobody is named any more. */
  score: number | null;
  /** ISO date. */
  issuedOn: string;
  /** ISO date, the last it counts; `null` for good. */
  validTo: string | null;
  batch: string;
  signer: string;
  keyId: string;
  /** Payload and signature, base64url: what stands behind `#` in the QR's address. */
  fragment: string | null;
  endedAt: string | null;
  /** Number of the one that took its place. */
  successor: string | null;
}

/** The same for the learner, with the id that asks for its files. */
export interface OwnCertificate extends CertificateView {
  id: string;
  /** What it opens. */
  capabilities: Capability[];
}

/** For an officer: with what only they may know. */
export interface OfficeCertificate extends OwnCertificate {
  isFraud: boolean;
  endedReason: string | null;
  phone: string | null;
  /** It is the officer's own: another must look after it. */
  isMine: boolean;
}
