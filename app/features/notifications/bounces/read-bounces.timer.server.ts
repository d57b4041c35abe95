import { env } from "#app/platform/env/env.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { readMailbox } from "./read-mailbox.server.ts";

/** Every two minutes, where a mailbox is set to which undelivered mail comes back. */
export default defineTimer({
  name: "read-bounces",
  cron: "*/2 * * * *",
  async run({ programme }) {
    const { HEARD_BOUNCES_URL: address } = env();
    if (address) await readMailbox({ kind: "system", programme }, address);
  },
});
