import { canonical, type LearningEvent } from './learning-event';

/*
 * A `.bekal` file: what a phone has written and could not send, on its way on somebody else's phone. The carrier cannot
 * read it (AES-GCM under a key that is sealed to the server by RSA-OAEP) and cannot change it (signed by the phone that
 * wrote it, with the key it gave when it took the package). It holds no password and opens no session.
 */
export const BEKAL_FORMAT = 1;

/** The file: parts that each fit one request; each is taken by itself. */
export interface BekalFile {
  bekal: typeof BEKAL_FORMAT;
  parts: SealedBekal[];
}

/** A part as it lies in the file; binary values are base64. */
export interface SealedBekal {
  /** Which key of the server it is sealed to. */
  keyId: string;
  key: string;
  iv: string;
  sealed: string;
}

export interface OpenBekal {
  learnerId: string;
  deviceId: string;
  /** By the phone's clock. */
  writtenAt: string;
  /** What the phone knew last of how wrong its clock is; `null` for never. */
  skewMs: number | null;
  events: LearningEvent[];
  /** ECDSA P-256 with SHA-256 over `wordsOfBekal`, as WebCrypto gives it (IEEE P1363), base64. */
  signature: string;
}

/** What the phone signs. */
export const wordsOfBekal = ({ learnerId, deviceId, writtenAt, skewMs, events }: Omit<OpenBekal, 'signature'>): string => canonical({ learnerId, deviceId, writtenAt, skewMs, events });

/** The server's word for what it has taken: goes back to the phone that wrote, by whatever way. */
export interface CarriedReceipt {
  deviceId: string;
  /** Of the receipt's key, to tell which public part proves it. */
  keyId: string;
  at: string;
  /** Taken, now or before. */
  eventIds: string[];
  signature: string;
}

export const wordsOfReceipt = ({ deviceId, keyId, at, eventIds }: Omit<CarriedReceipt, 'signature'>): string => canonical({ deviceId, keyId, at, eventIds });

/** Of one part, so that it fits what the server reads at once. */
export const MOST_SEALED_LETTERS = 200_000;
export const MOST_BEKAL_EVENTS = 400;
