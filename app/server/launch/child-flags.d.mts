export const CHILD_FLAGS: string[];
