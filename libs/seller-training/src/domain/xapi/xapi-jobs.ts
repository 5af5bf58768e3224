import { defineJob } from '@etalase/kernel';

/** Also by the clock: what a store that was down has missed is told when it is back. */
export const SendStatementsDue = defineJob<Record<string, never>>('training.send-statements', 'upkeep');

export const DropStatementsDue = defineJob<Record<string, never>>('training.drop-statements', 'upkeep');
