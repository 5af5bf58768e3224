import { answerOf, api } from './client';
import type { HandRefund, OpenedAccount, PageOf } from './views';

/** A new key for the authenticator app. @throws Problem */
export const beginSecondFactor = (): Promise<{ uri: string; secret: string; qrSvg: string }> => answerOf(api.POST('/api/me/second-factor'));

/** @returns the codes to keep on paper, told once. @throws Problem */
export const confirmSecondFactor = async (code: string): Promise<string[]> => (await answerOf(api.POST('/api/me/second-factor/confirmation', { body: { code } }))).recoveryCodes;

/** @returns codes left on paper when one was used. @throws Problem */
export const proveSecondFactor = async (code: string): Promise<number | null> => (await answerOf(api.POST('/api/me/second-factor/proof', { body: { code } }))).recoveryCodesLeft;

export const readRefunds = (state: 'waiting' | 'paid', cursor?: string): Promise<PageOf<HandRefund>> => answerOf(api.GET('/api/office/refunds', { params: { query: { state, ...(cursor === undefined ? {} : { cursor }) } } }));
export const openRefundAccount = (refundId: string): Promise<OpenedAccount> => answerOf(api.POST('/api/office/refunds/{refundId}/account-view', { params: { path: { refundId } } }));
export async function noteTransfer(refundId: string, accountVersion: number, transferReference: string): Promise<void> {
  await api.POST('/api/office/refunds/{refundId}/transfer', { params: { path: { refundId } }, body: { accountVersion, transferReference } });
}
