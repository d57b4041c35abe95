import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import { escalateInput } from "./escalate-input.server.ts";

/** Every minute, the next person is told of what is urgent and was not read in time. Safe twice: each step once. */
export default defineTimer({
  name: "escalate-overdue",
  cron: "* * * * *",
  async run({ programme }) {
    const { pool } = database(programme);
    // As the partial index of the open inbox has it; what is urgent and unread is little.
    const { rows } = await pool.query<{ id: string }>(
      `select id from inputs where status in ('new', 'acknowledged', 'linked') and status = 'new' and urgency <= 2 order by urgency, number desc`,
    );
    for (const { id } of rows) await escalateInput({ kind: "system", programme }, id);
  },
});
