import { dropLeftBehind } from "#app/platform/files/incoming.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { eraseWaitingBytes } from "./erase-bytes.server.ts";

/** Deletes from the store of files what could not be deleted when it was removed, and what a process that died left where files come in. */
export default defineTimer({
  name: "erase-bytes",
  cron: "*/10 * * * *",
  async run({ programme }) {
    await dropLeftBehind();
    await eraseWaitingBytes(programme);
  },
});
