import { defineEvent } from '@etalase/kernel';

/** Told to the shop; `text` as written, without photos. */
export const ReviewWritten = defineEvent<{ reviewId: string; sellerId: string; sellerName: string; productName: string; stars: number; name: string; text: string }>('reviews.ReviewWritten');
