/** How many views somebody may keep: more of them are no shortcut any more. */
export const MOST_VIEWS = 12;

/** Longer names do not fit beside each other. */
export const LONGEST_VIEW_NAME = 40;
