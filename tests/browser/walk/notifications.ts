import { stopToken } from "#app/features/notifications/preferences/stop-token.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { SECRET } from "../../setup/start-portal.ts";
import { page, type WalkPage } from "./page.ts";

/** Somebody of the sample whose address a server is said to refuse. */
const REFUSED = "leonard.fitzwarren@marenbay.example";

/** The mark of an address, as the portal keeps it. */
function markOf(address: string): string {
  setEnv({ HEARD_SECRET: SECRET });
  return hmac("contact", "refused", address).toString("hex");
}

/** When mail comes, how it is stopped, what came back, and messages of the team. */
export const NOTIFICATION_WALK: WalkPage[] = [
  {
    route: "/:lang/u/:token",
    as: "visitor",
    path: (records) => {
      setEnv({ HEARD_SECRET: SECRET });
      return paths.stopMails(records.lang!, stopToken(records.schema!, { kind: "person", id: records.toldPerson! }, "surveys"));
    },
  },
  page("member", "/me/account/notifications"),
  page("member", "/me/messages"),
  { route: "/team/addresses/:kind/:id", as: "coordinator", path: (records) => paths.refusedAddress("person", records.refusedPerson!) },
  page("coordinator", "/team/people/:id", { id: "refusedPerson" }),
  page("coordinator", "/team/messages"),
  page("coordinator", "/team/messages/new"),
  page("coordinator", "/team/messages/:number", { number: "sentMessage" }, "?lang=ar"),
  page("coordinator", "/team/messages/:number/letters", { number: "sentMessage" }),
  ...["", "/edit", "/test", "/send", "/discard"].map((name) => page("coordinator", `/team/messages/:number${name}`, { number: "draftMessage" })),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const NOTIFICATION_RECORDS: Record<string, string> = {
  schema: "select current_schema() as id",
  toldPerson: "select person_id as id from memberships where state = 'active' order by id limit 1",
  refusedPerson: `with refused as (insert into refused_addresses (address_hash, code, since) values (decode('${markOf(REFUSED)}', 'hex'), '5.1.1', now() - interval '3 days') on conflict do nothing)
    select id from people where email = '${REFUSED}'`,
  sentMessage: "select number as id from team_messages where sent_at is not null order by number limit 1",
  draftMessage: "select number as id from team_messages where sent_at is null order by number limit 1",
};
