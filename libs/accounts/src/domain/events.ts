import { defineEvent, type Locale } from '@etalase/kernel';
import type { ConsentPurpose } from './consents';

/** The code travels sealed (`Secrets`, purpose `sign-in-code`), so that the outbox and the queue never hold it in clear. */
export const SignInCodeRequested = defineEvent<{ phone: string; sealedCode: string; channel: 'whatsapp' | 'sms'; expiresAt: string; locale: Locale }>('accounts.SignInCodeRequested');
export const PersonSignedIn = defineEvent<{ personId: string; phone: string; isFirstTime: boolean }>('accounts.PersonSignedIn');
export const RoleGranted = defineEvent<{ personId: string; role: string; scopeKind: string; scopeId: string }>('accounts.RoleGranted');

/** A code by which the holder of a phone agrees to something; it opens no session. Sealed with purpose `consent-code`. */
export const ConsentCodeRequested = defineEvent<{ phone: string; sealedCode: string; purpose: ConsentPurpose; askedBy: string; what: string; expiresAt: string }>('accounts.ConsentCodeRequested');
export const MandateGiven = defineEvent<{ mandateId: string; personId: string; phone: string; operatorId: string; operatorName: string; villageCode: string }>('accounts.MandateGiven');
export const MandateEnded = defineEvent<{ mandateId: string; personId: string; operatorId: string; operatorPhone: string; sellerName: string; endedBy: 'seller' | 'operator' }>('accounts.MandateEnded');
