import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Ticket = Schemas['TicketDto'];
export type Reconciliation = Schemas['ReconciliationDto'];
export type Reconciliations = Schemas['ReconciliationsDto'];
export type SettlementFile = Schemas['SettlementFileDto'];
export type Rail = Schemas['RailDto'];
export type CardOutcome = Schemas['DecideCardDto']['outcome'];
type TicketPage = Schemas['TicketPageDto'];

export const readTickets = (state: 'open' | 'resolved', cursor?: string): Promise<TicketPage> => answerOf(api.GET('/api/office/tickets', { params: { query: { state, ...(cursor === undefined ? {} : { cursor }) } } }));
export const readReconciliations = (): Promise<Reconciliations> => answerOf(api.GET('/api/office/reconciliations'));
export const readRails = async (): Promise<Rail[]> => (await answerOf(api.GET('/api/office/rails'))).items;
export async function reconcileNow(): Promise<void> {
  await api.POST('/api/office/reconciliations');
}
export async function takeTicket(ticketId: string): Promise<void> {
  await api.POST('/api/office/tickets/{ticketId}/take', { params: { path: { ticketId } } });
}
export async function resolveTicket(ticketId: string, resolution: string): Promise<void> {
  await api.POST('/api/office/tickets/{ticketId}/resolve', { params: { path: { ticketId } }, body: { resolution } });
}
export async function decideCard(paymentIntentId: string, body: Schemas['DecideCardDto']): Promise<void> {
  await api.POST('/api/office/payments/{paymentIntentId}/card', { params: { path: { paymentIntentId } }, body });
}
