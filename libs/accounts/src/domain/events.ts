import { defineEvent, type Locale } from '@etalase/kernel';

/** The code travels sealed (`Secrets`, purpose `sign-in-code`), so that the outbox and the queue never hold it in clear. */
export const SignInCodeRequested = defineEvent<{ phone: string; sealedCode: string; channel: 'whatsapp' | 'sms'; expiresAt: string; locale: Locale }>('accounts.SignInCodeRequested');
export const PersonSignedIn = defineEvent<{ personId: string; phone: string; isFirstTime: boolean }>('accounts.PersonSignedIn');
export const RoleGranted = defineEvent<{ personId: string; role: string; scopeKind: string; scopeId: string }>('accounts.RoleGranted');
