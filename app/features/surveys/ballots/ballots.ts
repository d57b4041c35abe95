/** So many anonymous responses wait at least before they are mixed, as long as a survey is open; at closing all are. */
export const FEWEST_BALLOTS = 20;

/** In a group with fewer people than this an anonymous survey would promise what it cannot keep (DOMAIN §3, T4). */
export const FEWEST_FOR_ANONYMOUS = 8;
