export const CHILD_ENV: Record<string, string>;
