import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeInput, systemOf, type MadeInput } from "../world.ts";
import { byReaders, only, READERS, row, type Row } from "./row.ts";

const replyPage = (route: string, path: (id: string) => string, fields?: () => Record<string, string>) =>
  row<MadeInput>({
    route,
    record: async (world, whose) => {
      await prepareReplies(systemOf(world.programme));
      return makeInput(world, whose);
    },
    path: (input) => path(input.id),
    get: byReaders("page"),
    ...(fields && { post: { fields, expect: byReaders("done") } }),
  });

/** Ready-made replies, and what staff type for somebody. */
export const REPLY_ROWS: Row[] = [
  replyPage("/team/inbox/:id/reply", paths.replies),
  replyPage("/team/inbox/:id/reply/:code", (id) => paths.reply(id, "read"), () => ({ day: "2090-01-31", version: "0" })),
  row({
    route: "/team/enter",
    path: paths.enterInput,
    get: only(READERS.own, "page"),
    post: {
      fields: () => ({ words: "Nobody called me back", writtenIn: "en", channel: "phone", site: "", on: "2026-01-05", contact: "no", typed: "0", key: newFormKey() }),
      expect: only(READERS.own, "done"),
    },
  }),
  row({ route: "/team/replies", path: paths.replyTemplates, get: only(READERS.own, "page") }),
  row<{ textId: string }>({
    route: "/team/replies/:code",
    record: async (world) => {
      await prepareReplies(systemOf(world.programme));
      return database(world.programme).prisma.replyTemplate.findUniqueOrThrow({ where: { code: "read" }, select: { textId: true } });
    },
    path: () => paths.replyTemplate("read"),
    get: only(["coordinator"], "page"),
    post: { fields: ({ textId }) => ({ words: "Thank you. We write by [date].", seen: textId }), expect: only(["coordinator"], "done") },
  }),
];
