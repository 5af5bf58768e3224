import { answerOf, api } from './client';
import type { components } from './schema';
import type { PageOf } from './views';

type Schemas = components['schemas'];
export type Certificate = Schemas['TrainingCertificateDto'];
export type Right = Schemas['RightDto'];
export type OwnCertificates = Schemas['OwnCertificatesDto'];
export type OfficeCertificate = Schemas['OfficeCertificateDto'];
export type Waiver = Schemas['WaiverDto'];
export type SigningKey = Schemas['SigningKeyDto'];

export const ownCertificatesQuery = { key: 'training/certificates', load: (): Promise<OwnCertificates> => answerOf(api.GET('/api/training/certificates')) };

export interface CertificatesAsked {
  q: string;
  state: Certificate['state'] | '';
}

export const findCertificates = ({ q, state }: CertificatesAsked, cursor?: string): Promise<PageOf<OfficeCertificate>> =>
  answerOf(api.GET('/api/office/certificates', { params: { query: { limit: 20, ...(q === '' ? {} : { q }), ...(state === '' ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) } } }));

export async function revokeCertificate(id: string, body: { reason: string; isFraud: boolean }): Promise<void> {
  await api.POST('/api/office/certificates/{id}/revocation', { params: { path: { id } }, body });
}

export const renameCertificate = (id: string, body: { name: string; reason: string }): Promise<{ number: string }> => answerOf(api.POST('/api/office/certificates/{id}/renaming', { params: { path: { id } }, body }));

export const readWaivers = (cursor?: string): Promise<PageOf<Waiver>> => answerOf(api.GET('/api/office/waivers', { params: { query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } } }));
export const askWaiver = (body: Schemas['NewWaiverDto']): Promise<{ id: string }> => answerOf(api.POST('/api/office/waivers', { body }));
export async function decideWaiver(id: string, body: { isApproved: boolean; note?: string }): Promise<void> {
  await api.POST('/api/office/waivers/{id}/decision', { params: { path: { id } }, body });
}

export const readSigningKeys = (): Promise<{ items: SigningKey[] }> => answerOf(api.GET('/api/office/signing-keys'));
export const rotateSigningKey = (body: { reason: string; isCompromised: boolean }): Promise<{ items: SigningKey[] }> => answerOf(api.POST('/api/office/signing-keys/rotation', { body }));
