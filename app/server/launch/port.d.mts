export function checkPort(port: number, host: string | undefined, mode: string): Promise<void>;
export function portSentence(port: number, code: string, mode: string): string;
