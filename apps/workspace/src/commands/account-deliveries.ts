import { answerOf, api } from '../api/client';
import type { Deliveries } from './deliveries';

// Both end in the same state however often they arrive: no key is needed.
export const accountDeliveries: Deliveries<'inbox.read' | 'person.rename'> = {
  'inbox.read': ({ messageId }) => api.POST('/api/inbox/{messageId}/read', { params: { path: { messageId } } }),
  'person.rename': ({ name }) => answerOf(api.PATCH('/api/me', { body: { name } })),
};
