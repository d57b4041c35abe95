import { paths } from "#app/platform/paths/paths.ts";

/** What of a group's is put on an agenda: a recommendation that waits, or an improvement that it raised. */
export type ForAgenda = { recommendation: string } | { raised: number };

/** The address at which something of a group's is put on the agenda of a meeting: the form begins with its words. */
export function putOnAgenda(meetingNumber: number, about: ForAgenda): string {
  return `${paths.ownNewAgendaItem(meetingNumber)}?${"raised" in about ? `raised=${about.raised}` : `recommendation=${about.recommendation}`}`;
}
