import { paths } from "#app/platform/paths/paths.ts";
import { makeMeetingOf, type MadeMeeting } from "./meeting-world.ts";
import { everybody, row, type Row } from "./row.ts";

/** What happens around one meeting: answers, interpreters, agenda, papers, notes, minutes. */
export const MEETING_ROOM_ROWS: Row[] = [
  row<MadeMeeting>({
    route: "/:lang/i/:code",
    record: async (world, whose) => {
      const meeting = await makeMeetingOf(world, "own");
      // Somebody else's invitation is one whose code nobody was given.
      return whose === "own" ? meeting : { ...meeting, code: `${meeting.code.slice(0, 8)}0000` };
    },
    path: ({ code }) => paths.invitation("en", code),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({ answer: "yes", asked: "yes", ride: "on" }), expect: { own: everybody("done"), other: everybody("unknown") } },
  }),
];
