import type { CertificateView } from './certificate-views';

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const;
/** Fewest entries of a status list (W3C Bitstring Status List v1.0): among so many nobody is found by asking for it. */
export const LIST_ENTRIES = 131_072;
const PERCENT = 100;

const dayOf = (day: string): string => `${day}T00:00:00Z`;
const numericDate = (moment: string): number => Math.floor(Date.parse(moment) / 1_000);

export interface Issuer {
  /** The address people see. */
  origin: string;
  name: string;
}

export const issuerId = (origin: string): string => `${origin}/sertifikat/penerbit`;
export const statusListId = (origin: string, list: number): string => `${origin}/sertifikat/status/${list}`;

/** Who issues, as Open Badges 3.0 asks to find it at the issuer's address. */
export const issuerProfile = ({ origin, name }: Issuer) => ({ '@context': CONTEXTS, id: issuerId(origin), type: ['Profile'], name, url: origin });

interface BadgeFacts extends Pick<CertificateView, 'number' | 'code' | 'course' | 'courseTitle' | 'courseVersion' | 'jp' | 'score' | 'issuedOn' | 'validTo'> {
  name: string;
  /** What one has to do to get it. */
  criteria: string;
  description: string;
  statusIndex: number;
}

/** An AchievementCredential (1EdTech Open Badges 3.0) with the claims that its JWT carries beside it. */
export function openBadge(facts: BadgeFacts, issuer: Issuer) {
  const { origin } = issuer;
  const achievement = `${origin}/pelatihan/${facts.course}#versi-${facts.courseVersion}`;
  const list = statusListId(origin, Math.floor(facts.statusIndex / LIST_ENTRIES));
  const place = facts.statusIndex % LIST_ENTRIES;
  const scoreId = `${achievement}-nilai`;
  const credential = {
    '@context': CONTEXTS,
    id: `${origin}/sertifikat/${facts.code}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${facts.courseTitle}, ${facts.number}`,
    issuer: { id: issuerId(origin), type: ['Profile'], name: issuer.name, url: origin },
    validFrom: dayOf(facts.issuedOn),
    ...(facts.validTo === null ? {} : { validUntil: `${facts.validTo}T23:59:59Z` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: facts.name, identityType: 'name' }],
      achievement: {
        id: achievement,
        type: ['Achievement'],
        achievementType: 'Certificate',
        inLanguage: 'id',
        name: facts.courseTitle,
        description: facts.description,
        criteria: { narrative: facts.criteria },
        ...(facts.score === null ? {} : { resultDescription: [{ id: scoreId, type: ['ResultDescription'], name: 'Nilai tes akhir', resultType: 'Percent', valueMin: '0', valueMax: '100' }] }),
      },
      ...(facts.score === null ? {} : { result: [{ type: ['Result'], resultDescription: scoreId, value: String(facts.score / PERCENT) }] }),
    },
    credentialStatus: { id: `${list}#${place}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(place), statusListCredential: list },
  };
  return { ...credential, iss: credential.issuer.id, jti: credential.id, nbf: numericDate(credential.validFrom), ...(facts.validTo === null ? {} : { exp: numericDate(`${facts.validTo}T23:59:59Z`) }) };
}

/** @param bits gzip of the bit string, first entry leftmost */
export function statusListCredential({ list, bits, at, issuer }: { list: number; bits: Buffer; at: Date; issuer: Issuer }) {
  const id = statusListId(issuer.origin, list);
  const validFrom = at.toISOString().replace(/\.\d+/, '');
  return {
    '@context': CONTEXTS.slice(0, 1),
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerId(issuer.origin),
    validFrom,
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: `u${bits.toString('base64url')}` },
    iss: issuerId(issuer.origin),
    jti: id,
    nbf: numericDate(validFrom),
  };
}

/** A bit for each place, the first leftmost. */
export function bitString(places: readonly number[]): Buffer {
  const bits = Buffer.alloc(LIST_ENTRIES / 8);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return bits;
}
