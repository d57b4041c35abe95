import { refuseAddress } from "#app/features/identity/refused-addresses.server.ts";
import { draftMessage } from "#app/features/notifications/messages/draft-message.server.ts";
import { sendMessage } from "#app/features/notifications/messages/send-message.server.ts";
import { stopToken } from "#app/features/notifications/preferences/stop-token.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { systemOf, type World } from "../world.ts";
import { everybody, only, row, signedIn, type Row } from "./row.ts";

const COORDINATOR = only(["coordinator"], "page");
const DONE = only(["coordinator"], "done");

async function makeMessage(world: World, isSent = false): Promise<{ number: number }> {
  const actor = systemOf(world.programme);
  const audience = { groups: [world.groups.own.id], roles: [], lang: null, site: null };
  const number = await draftMessage(actor, { subject: "New room", body: "Room 4.", audience, sourceFrom: null });
  if (isSent) await sendMessage(actor, { number, version: 0 });
  return { number };
}

const messagePage = (name: string, path: (number: number) => string, fields?: (world: World) => Record<string, string>) =>
  row<{ number: number }>({
    route: `/team/messages/:number${name}`,
    record: (world) => makeMessage(world),
    path: ({ number }) => path(number),
    get: COORDINATOR,
    ...(fields && { post: { fields: (_made: unknown, world: World) => fields(world), expect: DONE } }),
  });

const WORDS = { subject: "New room", body: "Room 5." };

/** When mail comes, how it is stopped, what came back, and messages of the team. */
export const NOTIFICATION_ROWS: Row[] = [
  row<string>({
    route: "/:lang/u/:token",
    // Somebody else's is one that nobody was sent.
    record: async (world, whose) => stopToken(whose === "own" ? world.programme : "elsewhere", { kind: "contributor", id: newId() }, "answers"),
    path: (token) => paths.stopMails("en", token),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({ do: "stop" }), expect: { own: everybody("done"), other: everybody("unknown") } },
  }),
  row({
    route: "/me/account/notifications",
    path: paths.ownNotifications,
    get: signedIn("page"),
    post: { fields: () => ({ answers: "daily", quietFrom: "22:00", quietUntil: "07:00" }), expect: signedIn("done") },
  }),
  row({ route: "/me/messages", path: paths.ownMessages, get: signedIn("page") }),
  row<string>({
    route: "/team/addresses/:kind/:id",
    record: async (world, whose) => {
      if (whose === "other") return world.otherMember;
      const { prisma } = database(world.programme);
      const { email } = await prisma.person.findUniqueOrThrow({ where: { id: world.people.member }, select: { email: true } });
      await prisma.$transaction((tx) => refuseAddress(tx, email!, "5.1.1", new Date()));
      return world.people.member;
    },
    path: (id) => paths.refusedAddress("person", id),
    // To the other one's address mail goes.
    get: { own: COORDINATOR, other: signedIn("unknown") },
    post: { fields: () => ({}), expect: { own: DONE, other: signedIn("unknown") } },
  }),
  row({ route: "/team/messages", path: paths.messages, get: COORDINATOR }),
  row({ route: "/team/messages/new", path: paths.newMessage, get: COORDINATOR, post: { fields: (_made, world) => ({ ...WORDS, groups: world.groups.own.id }), expect: DONE } }),
  messagePage("", paths.teamMessage),
  messagePage("/edit", paths.editMessage, (world) => ({ ...WORDS, groups: world.groups.own.id, version: "0" })),
  messagePage("/test", paths.testMessage, () => ({ lang: "es" })),
  messagePage("/send", paths.sendMessage, () => ({ version: "0" })),
  messagePage("/discard", paths.discardMessage, () => ({ version: "0" })),
  row<{ number: number }>({
    route: "/team/messages/:number/letters",
    record: (world) => makeMessage(world, true),
    path: ({ number }) => paths.messageLetters(number),
    get: COORDINATOR,
  }),
  // Without a signature nothing is taken, whoever it is.
  row({ route: "/machine/bounces", path: paths.bounces, get: everybody("unknown"), post: { fields: () => ({ message: "Subject: x" }), expect: everybody("refused") } }),
];
