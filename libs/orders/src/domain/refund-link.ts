/** Purpose of the sealed refund link on its way to the shopper's phone: neither outbox nor queue holds it in clear. */
export const SEALED_REFUND_LINK = 'refund-link-message';
