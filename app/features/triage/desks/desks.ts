/** The most people of one team: the form has a place for each. */
export const MOST_PEOPLE = 6;

/** A team that takes care of what is sent to it. */
export interface Desk {
  id: string;
  code: string;
  name: { words: string; lang: string };
  /** The first is told first of what is urgent, the next when nobody has read it in time. */
  people: { id: string; name: string }[];
  ended: boolean;
}
