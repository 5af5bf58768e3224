import type { EvidenceState } from '../domain/evidence-states';

export type Finding = 'matched' | 'differs' | 'unknown';

export interface EvidenceRow {
  id: string;
  sellerId: string;
  requirement: string;
  requirementVersion: number;
  state: EvidenceState;
  shown: string;
  sealed: string | null;
  lookup: string | null;
  documentId: string | null;
  finding: Finding | null;
  /** ISO date of the last day it holds. */
  expiresOn: string | null;
  usableFrom: Date | null;
  givenBy: string | null;
  onBehalfOf: string | null;
  givenAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  source: 'person' | 'bank' | 'loaded';
}

export const EVIDENCE_COLUMNS = `id, seller_id AS "sellerId", requirement, requirement_version AS "requirementVersion", state, shown, sealed, lookup, document_id AS "documentId", finding,
  expires_on::text AS "expiresOn", usable_from AS "usableFrom", given_by AS "givenBy", on_behalf_of AS "onBehalfOf", given_at AS "givenAt", decided_by AS "decidedBy", decided_at AS "decidedAt", reason, source`;
