import { answerOf, api } from '../../api/client';
import { offlineProblem, problemFrom } from '../../api/problem';
import type { components } from '../../api/schema';
import type { PageOf } from '../../api/views';
import type { Query } from '../../queries/query-cache';

export type ImportView = components['schemas']['ImportDto'];
export type ImportFault = components['schemas']['ImportFaultDto'] & { id: string };

export const importsQuery = (sellerId: string): Query<ImportView[]> => ({ key: `shop/${sellerId}/imports`, load: async () => (await answerOf(api.GET('/api/shops/{sellerId}/imports', { params: { path: { sellerId } } }))).items });

const FAULTS = 50;
export async function moreFaults(sellerId: string, importId: string, cursor?: string): Promise<PageOf<ImportFault>> {
  const page = await answerOf(api.GET('/api/shops/{sellerId}/imports/{importId}/faults', { params: { path: { sellerId, importId }, query: { limit: FAULTS, ...(cursor === undefined ? {} : { cursor }) } } }));
  return { ...page, items: page.items.map((fault) => ({ ...fault, id: `${fault.cell} ${fault.reason}` })) };
}
export const faultsQuery = (sellerId: string, { id, updatedAt }: ImportView): Query<PageOf<ImportFault>> => ({ key: `shop/${sellerId}/imports/${id}/${updatedAt}`, load: () => moreFaults(sellerId, id) });

const path = (sellerId: string, importId: string) => ({ params: { path: { sellerId, importId } } });
export async function confirmImport(sellerId: string, importId: string, body: { onlyGood: boolean; wantsReview: boolean }): Promise<void> {
  await api.POST('/api/shops/{sellerId}/imports/{importId}/confirmation', { ...path(sellerId, importId), body });
}
export async function dropImport(sellerId: string, importId: string): Promise<void> {
  await api.DELETE('/api/shops/{sellerId}/imports/{importId}', path(sellerId, importId));
}

export const sheetAddress = (sellerId: string, what: '' | '/example', kind: 'xlsx' | 'csv'): string => `/api/shops/${sellerId}/sheet${what}?kind=${kind}`;

/** Sends the files and says how far it is, from 0 to 1: on a slow line a large zip takes minutes. @throws Problem */
export function uploadSheet(sellerId: string, files: { sheet: File; photos: File | null }, onProgress: (part: number) => void): Promise<void> {
  const form = new FormData();
  form.append('sheet', files.sheet);
  if (files.photos) form.append('photos', files.photos);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/shops/${sellerId}/imports`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0));
    request.addEventListener('error', () => reject(offlineProblem()));
    request.addEventListener('load', () => (request.status === 201 ? resolve() : reject(problemFrom(request.status, request.response))));
    request.send(form);
  });
}
