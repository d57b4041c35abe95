import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { allMigrations, migrate, MigrationError } from "#app/platform/db/migrate.ts";
import { databaseUrl } from "#tests/setup/programme.ts";
import { newSchemaName } from "#tests/setup/schemas.ts";
import { filesOf, read, root } from "#tests/setup/repository.ts";

const schemaFiles = filesOf("prisma").filter((file) => file.endsWith(".prisma")).map((file) => ({ path: file.slice("prisma/".length), content: read(file) }));

/** What Prisma's schema cannot say, written by hand into the migrations. A new one is added here on purpose. */
const BY_HAND = {
  indexes: [
    "applications_open",
    "attachments_to_erase",
    "cycle_tasks_open",
    "cycles_open",
    "deliveries_gathered",
    "deliveries_held",
    "deliveries_queued",
    "improvement_relations_live",
    "improvements_merged_into",
    "improvements_rank",
    "improvements_status_rank",
    "inputs_contributor",
    "inputs_intake",
    "inputs_open",
    "inputs_open_by_desk",
    "inputs_open_by_owner",
    "inputs_set_aside",
    "links_live",
    "memberships_live",
    "minutes_first",
    "redactions_kept",
    "routing_rules_default",
    "rule_versions_draft",
    "rule_versions_on",
    "survey_versions_draft",
    "inputs_repeats",
    "texts_replaced",
    "translations_undrafted",
    "translations_waiting",
    "updates_published",
  ],
  triggers: [
    "event_seals_append_only on event_seals",
    "event_seals_no_truncate on event_seals",
    "events_append_only on events",
    "events_no_truncate on events",
    "events_queue on events",
    "rule_versions_kept on rule_versions",
    "survey_versions_published on survey_versions",
    "texts_sealed on texts",
  ],
  checks: [
    "agenda_items_kind",
    "agenda_items_purpose",
    "application_messages_side",
    "applications_channel",
    "applications_contact",
    "applications_contact_kind",
    "applications_here_as",
    "applications_state",
    "attachments_erased",
    "attachments_name",
    "attachments_removed",
    "attachments_sha256",
    "attachments_size",
    "ballots_mode",
    "calendar_messages_method",
    "contributors_contact",
    "contributors_contact_kind",
    "cycles_acted",
    "cycles_begun",
    "cycles_dates",
    "cycles_decision",
    "cycles_done",
    "cycles_numbers",
    "cycles_predicted",
    "cycles_state",
    "cycles_studied",
    "decisions_kind",
    "deliveries_state",
    "draft_requests_state",
    "escalations_step",
    "grants_role",
    "grants_scope",
    "grants_translator_lang",
    "handover_attempts_result",
    "handovers_because",
    "handovers_best_time",
    "handovers_consent",
    "handovers_contact",
    "handovers_contact_kind",
    "handovers_need",
    "handovers_outcome",
    "handovers_way",
    "improvement_relations_kind",
    "improvement_relations_two",
    "improvements_merged",
    "improvements_partner",
    "improvements_reason",
    "improvements_status",
    "input_themes_origin",
    "input_themes_rank",
    "inputs_channel",
    "inputs_close_reason",
    "inputs_close_reasons",
    "inputs_origin",
    "inputs_privacy",
    "inputs_route",
    "inputs_status",
    "inputs_urgency",
    "interpreter_bookings_kind",
    "interpreter_bookings_mode",
    "interpreter_bookings_state",
    "invitations_attendance",
    "invitations_joins",
    "invitations_rsvp",
    "links_source_kind",
    "measure_points_counted",
    "measure_points_value",
    "measures_direction",
    "measures_goal",
    "measures_kind",
    "measures_unit",
    "meeting_notes_words",
    "meeting_outcomes_kind",
    "meeting_series_bounded",
    "meeting_series_kind",
    "meeting_series_place",
    "meetings_kind",
    "meetings_occurrence",
    "meetings_order",
    "meetings_place",
    "meetings_state",
    "memberships_ended",
    "memberships_kind",
    "memberships_state",
    "messages_side",
    "minutes_published",
    "minutes_state",
    "notification_preferences_cadence",
    "programme_one_row",
    "programme_redaction_days",
    "responses_mode",
    "rule_versions_active",
    "surveys_privacy",
    "surveys_state",
    "translation_engines_kind",
    "translation_questions_answered",
    "translations_machine_engine",
    "translations_machine_unreviewed",
    "translations_origin",
    "translations_ready_unreviewed",
    "translations_reviewed_has_words",
    "translations_words_have_origin",
    "translator_qualifications_how",
    "updates_audience",
    "updates_group",
    "updates_held",
    "updates_waits",
  ],
};

test("all migrations together make what the schema says, plus what is written by hand", async () => {
  const [migrated, declared] = [newSchemaName(), newSchemaName()];
  await migrate(databaseUrl(), migrated);
  await make(declared, sqlBetween(null, schemaFiles));

  const [fromMigrations, fromSchema] = [await describe(migrated), await describe(declared)];

  expect(fromMigrations.columns).toEqual(fromSchema.columns);
  expect(fromMigrations.keys).toEqual(fromSchema.keys);
  expect(fromMigrations.indexes.filter((index) => !BY_HAND.indexes.some((name) => index.includes(` ${name} `)))).toEqual(fromSchema.indexes);
  expect(fromMigrations.triggers).toEqual(BY_HAND.triggers);
  expect(fromMigrations.checks).toEqual(BY_HAND.checks);
  for (const name of BY_HAND.indexes) expect(fromMigrations.indexes.join("\n")).toContain(` ${name} `);
});

test("the schema of the last migration is today's: nothing waits for a migration", () => {
  const last = JSON.parse(read("prisma/migrations/schema-of-last-migration.json")) as typeof schemaFiles;
  expect(sqlBetween(last, schemaFiles)).toContain("This is an empty migration");
});

test("a second start applies nothing, and what is recorded carries Prisma's checksum", async () => {
  const schema = newSchemaName();
  const names = allMigrations().map((migration) => migration.name);

  expect(await migrate(databaseUrl(), schema)).toEqual(names);
  expect(await migrate(databaseUrl(), schema)).toEqual([]);

  const rows = await query(`select migration_name, checksum, finished_at is not null as finished from "${schema}"."_prisma_migrations" order by 1`);
  const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");
  expect(rows).toEqual(allMigrations().map(({ name, sql }) => ({ migration_name: name, checksum: checksum(sql), finished: true })));
});

test("two processes that start at once migrate once", async () => {
  const schema = newSchemaName();
  const applied = await Promise.all([migrate(databaseUrl(), schema), migrate(databaseUrl(), schema), migrate(databaseUrl(), schema)]);
  expect(applied.flat()).toEqual(allMigrations().map((migration) => migration.name));
});

test("a failing migration leaves nothing behind, and the next start continues after the last good one", async () => {
  const schema = newSchemaName();
  const good = { name: "1_good", sql: "create table good (id int)" };
  const bad = { name: "2_bad", sql: "create table half (id int); select no_such_function()" };

  await expect(migrate(databaseUrl(), schema, [good, bad])).rejects.toThrow("no_such_function");
  expect(await tables(schema)).toEqual(["_prisma_migrations", "good"]);

  expect(await migrate(databaseUrl(), schema, [good, { name: "2_bad", sql: "create table whole (id int)" }])).toEqual(["2_bad"]);
  expect(await tables(schema)).toEqual(["_prisma_migrations", "good", "whole"]);
});

test("a changed migration and a database of a newer version are refused", async () => {
  const schema = newSchemaName();
  const first = { name: "1_first", sql: "create table first (id int)" };
  await migrate(databaseUrl(), schema, [first]);

  await expect(migrate(databaseUrl(), schema, [{ ...first, sql: "create table other (id int)" }])).rejects.toMatchObject({ reason: "changed", migration: "1_first" });
  await expect(migrate(databaseUrl(), schema, [])).rejects.toBeInstanceOf(MigrationError);
  await expect(migrate(databaseUrl(), schema, [])).rejects.toMatchObject({ reason: "newer", migration: "1_first" });
});

/** The SQL between two schemas, from Prisma's engine, which wants a process of its own. */
function sqlBetween(from: typeof schemaFiles | null, to: typeof schemaFiles): string {
  const program = `
    import { readFileSync } from "node:fs";
    import { diffSchemas } from "./prisma/schema-engine.mjs";
    const { from, to, url } = JSON.parse(readFileSync(0, "utf8"));
    process.stdout.write(await diffSchemas(from, to, url), () => process.exit());`;
  // Two schemas are more than one argument of a command may hold.
  const input = JSON.stringify({ from, to, url: databaseUrl() });
  // Too long for an argument.
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, encoding: "utf8", input });
}

async function make(schema: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(), options: `-c search_path=${schema}` });
  await client.connect();
  await client.query(`create schema "${schema}"`);
  await client.query(sql.replaceAll(/CREATE SCHEMA[^;]*;/gi, ""));
  await client.end();
}

/** Everything that makes up a schema, in words that do not name the schema. */
async function describe(schema: string) {
  const lines = async (sql: string) =>
    (await query(sql, [schema])).map((row) => Object.values(row).join(" ").replaceAll(`${schema}.`, "").replaceAll(`"${schema}".`, "")).sort();
  return {
    columns: await lines(
      `select table_name, column_name, data_type, udt_name, datetime_precision, is_nullable, column_default, is_identity
       from information_schema.columns where table_schema = $1 and table_name <> '_prisma_migrations'`,
    ),
    keys: await lines(
      `select c.conrelid::regclass::text, c.conname, pg_get_constraintdef(c.oid) from pg_constraint c
       where c.connamespace = $1::regnamespace and c.contype in ('p', 'f', 'u') and c.conrelid::regclass::text not like '%_prisma_migrations%'`,
    ),
    indexes: await lines(`select indexdef from pg_indexes where schemaname = $1 and tablename <> '_prisma_migrations'`),
    checks: await lines(`select conname from pg_constraint where connamespace = $1::regnamespace and contype = 'c'`),
    triggers: await lines(
      `select t.tgname, 'on', c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = $1::regnamespace and not t.tgisinternal`,
    ),
  };
}

async function tables(schema: string): Promise<string[]> {
  return (await query("select table_name from information_schema.tables where table_schema = $1 order by 1", [schema])).map((row) => row.table_name as string);
}

async function query(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
