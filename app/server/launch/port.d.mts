export function checkPort(port: number, host: string | undefined, mode: string): Promise<void>;
export function freePort(): Promise<number>;
export function portSentence(port: number, code: string, mode: string): string;
