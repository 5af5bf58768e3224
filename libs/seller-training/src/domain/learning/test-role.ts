/** The test before the first lesson and the one after the last. */
export const TEST_ROLES = ['pre', 'post'] as const;
export type TestRole = (typeof TEST_ROLES)[number];
