/** An attempt's id is the rail's order id, `<intent id>-<n>`. @returns the intent's part */
export const intentOfAttempt = (attemptId: string): string => attemptId.replace(/-\d{1,4}$/, '');
