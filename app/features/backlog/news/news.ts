/** How long whoever spoke may be without news before the owner of the improvement is reminded, and then again. */
export const NEWS_DAYS = 30;
