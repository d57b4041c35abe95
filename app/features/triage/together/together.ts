/** The longest note, in characters. */
export const LONGEST_NOTE = 2000;

/** How often a page says that it is still read, and for how long that is believed, in seconds. */
export const READING_BEAT_SECONDS = 20;
export const READING_LASTS_SECONDS = 50;
