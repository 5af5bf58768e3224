export function freePort(): Promise<number>;
export function assertPortFree(port: number, variable: string): Promise<void>;
