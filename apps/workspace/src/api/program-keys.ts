import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationDto'];
export type ProgramKey = Schemas['ProgramKeyDto'];
export type KeyRight = Schemas['KeyRightDto'];
export type MadeKey = Schemas['MadeKeyDto'];

export const readOrganisations = async (): Promise<Organisation[]> => (await answerOf(api.GET('/api/office/organisations'))).items;
export const addOrganisation = (name: string): Promise<Organisation> => answerOf(api.POST('/api/office/organisations', { body: { name } }));
export const readKeys = async (organisationId: string): Promise<ProgramKey[]> => (await answerOf(api.GET('/api/office/organisations/{organisationId}/keys', { params: { path: { organisationId } } }))).items;
export const createKey = (organisationId: string, name: string, rights: KeyRight[] | null): Promise<MadeKey> =>
  answerOf(api.POST('/api/office/organisations/{organisationId}/keys', { params: { path: { organisationId } }, body: { name, ...(rights === null ? {} : { rights }) } }));
export const rotateKey = (organisationId: string, keyId: string, overlapHours: number): Promise<MadeKey> => answerOf(api.POST('/api/office/organisations/{organisationId}/keys/{keyId}/rotate', { params: { path: { organisationId, keyId } }, body: { overlapHours } }));
export async function revokeKey(organisationId: string, keyId: string): Promise<void> {
  await api.POST('/api/office/organisations/{organisationId}/keys/{keyId}/revoke', { params: { path: { organisationId, keyId } } });
}
