import { defineJob } from '@etalase/kernel';

/** Each only says where to look: the handler reads the facts again by the clock, so early, late and twice are harmless. */
export const ExpireOrderJob = defineJob<{ orderId: string }>('orders.pay-deadline', 'deadlines');
export const RemindToPayJob = defineJob<{ orderId: string }>('orders.pay-reminder', 'deadlines');
export const SellerOrderDeadlineJob = defineJob<{ sellerOrderId: string }>('orders.seller-deadline', 'deadlines');
export const RemindSellerJob = defineJob<{ sellerOrderId: string }>('orders.seller-reminder', 'deadlines');
/** Names under which an order's later work waits in the outbox: writing one again moves it, and it can be called off. */
export const waitingKeys = {
  payDeadline: (orderId: string): string => `orders.pay-deadline:${orderId}`,
  payReminder: (orderId: string): string => `orders.pay-reminder:${orderId}`,
  partDeadline: (sellerOrderId: string): string => `orders.seller-deadline:${sellerOrderId}`,
  partReminder: (sellerOrderId: string): string => `orders.seller-reminder:${sellerOrderId}`,
} as const;

/** Finds what is overdue although its own job was lost. */
export const SweepDeadlinesJob = defineJob<Record<string, never>>('orders.sweep-deadlines', 'upkeep');
