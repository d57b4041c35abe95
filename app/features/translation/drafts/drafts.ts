/** How long a machine may take for one text before it is given up. */
export const PATIENCE_MS = 30_000;

/** How often a text is tried before it is left alone for an hour: with doubling pauses from twenty seconds, about ten minutes. */
export const MOST_TRIES = 6;
export const FIRST_PAUSE_SECONDS = 20;

/** After this long a text that waits is tried anew. */
export const TRIED_AGAIN_AFTER_MS = 3_600_000;

/** How many drafts are asked for at once; more wait for the next time. */
export const MOST_AT_ONCE = 200;
