interface Badged {
  setAppBadge?: (count: number) => Promise<void>;
  clearAppBadge?: () => Promise<void>;
}

/** The number on the app's icon: what this person has not read. Phones without badges show nothing. */
export function showBadge(count: number, host: Badged = navigator): void {
  const shown = count > 0 ? host.setAppBadge?.(count) : host.clearAppBadge?.();
  shown?.catch(() => undefined);
}
