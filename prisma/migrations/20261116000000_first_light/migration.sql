-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "improvements" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "title_text_id" UUID NOT NULL,
    "why_text_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "reason_text_id" UUID,
    "owner_id" UUID,
    "site_id" UUID,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "improvements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "links" (
    "id" UUID NOT NULL,
    "improvement_id" UUID NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "linked_by_id" UUID,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "unlinked_at" TIMESTAMPTZ(3),

    CONSTRAINT "links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "updates" (
    "id" UUID NOT NULL,
    "improvement_id" UUID NOT NULL,
    "said_text_id" UUID NOT NULL,
    "did_text_id" UUID NOT NULL,
    "quote_input_id" UUID,
    "audience" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "corrects_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "updates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_seals" (
    "seq" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_seals_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "event_seal_queue" (
    "position" BIGSERIAL NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "event_seal_queue_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "cursors" (
    "consumer" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "cursors_pkey" PRIMARY KEY ("consumer")
);

-- CreateTable
CREATE TABLE "parked_events" (
    "consumer" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "parked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parked_events_pkey" PRIMARY KEY ("consumer","seq")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "called" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "lang" TEXT NOT NULL,
    "time_zone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grants" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "scope_kind" TEXT NOT NULL,
    "scope_id" UUID,
    "lang" TEXT,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_codes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "link_hash" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cards" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "issued_by_id" UUID,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributors" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "contact_kind" TEXT,
    "contact" BYTEA,
    "leave_message" BOOLEAN NOT NULL DEFAULT false,
    "lang" TEXT NOT NULL,

    CONSTRAINT "contributors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inputs" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "text_id" UUID NOT NULL,
    "contributor_id" UUID,
    "channel" TEXT NOT NULL,
    "site_id" UUID,
    "privacy" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "received_on" DATE NOT NULL,
    "urgency" SMALLINT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "owner_id" UUID,
    "ack_due_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "set_aside_until" DATE,
    "close_reason" TEXT,
    "quote_consent_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "form_key_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "inputs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipts" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID,
    "text_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "form_key_hash" BYTEA,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "recipient_kind" TEXT NOT NULL,
    "recipient_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name_text_id" UUID NOT NULL,
    "working_language" TEXT NOT NULL,
    "languages" TEXT[],
    "time_zone" TEXT NOT NULL,
    "phone" TEXT,
    "emergency_phone" TEXT NOT NULL,
    "email" TEXT,
    "public_revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sites" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "hours" JSONB NOT NULL,
    "holidays" TEXT[],
    "leave_url" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_lines" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_text_id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "languages" TEXT[],
    "position" INTEGER NOT NULL,
    "checked_on" DATE NOT NULL,

    CONSTRAINT "help_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_text_id" UUID NOT NULL,
    "purpose_text_id" UUID NOT NULL,
    "meets_text_id" UUID NOT NULL,

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "texts" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "audience" TEXT NOT NULL,
    "critical" BOOLEAN NOT NULL DEFAULT false,
    "lang" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "author_id" UUID,
    "sealed_at" TIMESTAMPTZ(3),
    "replaces_id" UUID,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "texts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translations" (
    "text_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "words" TEXT,
    "origin" TEXT,
    "engine" TEXT,
    "author_id" UUID,
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "translations_pkey" PRIMARY KEY ("text_id","lang")
);

-- CreateIndex
CREATE UNIQUE INDEX "improvements_number_key" ON "improvements"("number");

-- CreateIndex
CREATE INDEX "links_improvement_id_idx" ON "links"("improvement_id");

-- CreateIndex
CREATE INDEX "links_source_id_idx" ON "links"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "updates_corrects_id_key" ON "updates"("corrects_id");

-- CreateIndex
CREATE INDEX "updates_improvement_id_idx" ON "updates"("improvement_id");

-- CreateIndex
CREATE INDEX "events_subject_id_id_idx" ON "events"("subject_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "event_seals_event_id_key" ON "event_seals"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "grants_person_id_idx" ON "grants"("person_id");

-- CreateIndex
CREATE INDEX "grants_scope_id_idx" ON "grants"("scope_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_person_id_idx" ON "sessions"("person_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_codes_link_hash_key" ON "sign_in_codes"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_codes_person_id_created_at_idx" ON "sign_in_codes"("person_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "cards_secret_hash_key" ON "cards"("secret_hash");

-- CreateIndex
CREATE INDEX "cards_person_id_idx" ON "cards"("person_id");

-- CreateIndex
CREATE INDEX "contributors_person_id_idx" ON "contributors"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "inputs_number_key" ON "inputs"("number");

-- CreateIndex
CREATE UNIQUE INDEX "inputs_form_key_hash_key" ON "inputs"("form_key_hash");

-- CreateIndex
CREATE INDEX "inputs_contributor_id_idx" ON "inputs"("contributor_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipts_secret_hash_key" ON "receipts"("secret_hash");

-- CreateIndex
CREATE INDEX "receipts_input_id_idx" ON "receipts"("input_id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_form_key_hash_key" ON "messages"("form_key_hash");

-- CreateIndex
CREATE INDEX "messages_input_id_idx" ON "messages"("input_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_message_id_key" ON "deliveries"("message_id");

-- CreateIndex
CREATE INDEX "deliveries_recipient_id_idx" ON "deliveries"("recipient_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_event_id_recipient_kind_recipient_id_channel_key" ON "deliveries"("event_id", "recipient_kind", "recipient_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "sites_slug_key" ON "sites"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "groups_slug_key" ON "groups"("slug");

-- CreateIndex
CREATE INDEX "texts_subject_id_idx" ON "texts"("subject_id");

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_why_text_id_fkey" FOREIGN KEY ("why_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_reason_text_id_fkey" FOREIGN KEY ("reason_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_linked_by_id_fkey" FOREIGN KEY ("linked_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_said_text_id_fkey" FOREIGN KEY ("said_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_did_text_id_fkey" FOREIGN KEY ("did_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "updates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_seals" ADD CONSTRAINT "event_seals_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_contributor_id_fkey" FOREIGN KEY ("contributor_id") REFERENCES "contributors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sites" ADD CONSTRAINT "sites_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_lines" ADD CONSTRAINT "help_lines_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_purpose_text_id_fkey" FOREIGN KEY ("purpose_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_meets_text_id_fkey" FOREIGN KEY ("meets_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "texts" ADD CONSTRAINT "texts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "texts" ADD CONSTRAINT "texts_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translations" ADD CONSTRAINT "translations_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translations" ADD CONSTRAINT "translations_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translations" ADD CONSTRAINT "translations_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say ------------------------------------------------------------------

ALTER TABLE "programme" ADD CONSTRAINT "programme_one_row" CHECK ("id" = 1);

-- The log is append-only, whoever asks.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "events_no_truncate" BEFORE TRUNCATE ON "events"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "event_seals_append_only" BEFORE UPDATE OR DELETE ON "event_seals"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "event_seals_no_truncate" BEFORE TRUNCATE ON "event_seals"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- No event can be written without waiting for its seal.
CREATE FUNCTION "queue_event_for_sealing"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "event_seal_queue" ("event_id") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "events_queue" AFTER INSERT ON "events"
  FOR EACH ROW EXECUTE FUNCTION "queue_event_for_sealing"();

-- A sealed text changes no more; its words can only be erased.
CREATE FUNCTION "keep_sealed_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealed_at" IS NOT NULL AND (
    NEW."sealed_at" IS DISTINCT FROM OLD."sealed_at"
    OR NEW."kind" <> OLD."kind"
    OR ((NEW."words" <> OLD."words" OR NEW."lang" <> OLD."lang")
        AND NOT (NEW."erased_at" IS NOT NULL AND NEW."words" = ''))
  ) THEN
    RAISE EXCEPTION 'a sealed text cannot change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD."erased_at" IS NOT NULL AND (NEW."erased_at" IS NULL OR NEW."words" <> '') THEN
    RAISE EXCEPTION 'an erased text stays erased' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "texts_sealed" BEFORE UPDATE ON "texts" FOR EACH ROW EXECUTE FUNCTION "keep_sealed_text"();

ALTER TABLE "translations"
  ADD CONSTRAINT "translations_origin" CHECK ("origin" IN ('human', 'machine', 'imported', 'sample')),
  ADD CONSTRAINT "translations_words_have_origin" CHECK (("words" IS NULL) = ("origin" IS NULL)),
  ADD CONSTRAINT "translations_reviewed_has_words" CHECK ("reviewed_at" IS NULL OR "words" IS NOT NULL);

ALTER TABLE "grants"
  ADD CONSTRAINT "grants_role" CHECK ("role" IN ('administrator', 'coordinator', 'champion', 'intake', 'translator', 'leader',
    'chair', 'co_chair', 'patient_champion', 'member')),
  ADD CONSTRAINT "grants_scope" CHECK ("scope_kind" IN ('programme', 'site', 'group') AND ("scope_kind" = 'programme') = ("scope_id" IS NULL)),
  ADD CONSTRAINT "grants_translator_lang" CHECK (("role" = 'translator') = ("lang" IS NOT NULL));

ALTER TABLE "contributors"
  ADD CONSTRAINT "contributors_contact" CHECK (("contact" IS NULL) = ("contact_kind" IS NULL)),
  ADD CONSTRAINT "contributors_contact_kind" CHECK ("contact_kind" IN ('email', 'phone', 'text', 'letter'));

ALTER TABLE "inputs"
  ADD CONSTRAINT "inputs_channel" CHECK ("channel" IN ('web', 'member', 'survey', 'meeting', 'phone', 'paper')),
  ADD CONSTRAINT "inputs_privacy" CHECK ("privacy" IN ('identified', 'restricted', 'unnamed', 'anonymous')),
  ADD CONSTRAINT "inputs_urgency" CHECK ("urgency" BETWEEN 1 AND 4),
  ADD CONSTRAINT "inputs_status" CHECK ("status" IN ('new', 'acknowledged', 'linked', 'answered', 'closed', 'withdrawn')),
  ADD CONSTRAINT "inputs_close_reason" CHECK (("status" = 'closed') = ("close_reason" IS NOT NULL)),
  ADD CONSTRAINT "inputs_close_reasons" CHECK ("close_reason" IN ('spam', 'duplicate', 'no_reply_needed', 'handed_over'));

ALTER TABLE "messages"
  ADD CONSTRAINT "messages_side" CHECK (("side" = 'team' AND "kind" IN ('question', 'answer'))
    OR ("side" = 'contributor' AND "kind" IN ('reply', 'addition')));

ALTER TABLE "improvements"
  ADD CONSTRAINT "improvements_status" CHECK ("status" IN ('proposed', 'accepted', 'testing', 'implemented', 'spreading', 'parked', 'declined', 'merged')),
  ADD CONSTRAINT "improvements_reason" CHECK ("status" NOT IN ('parked', 'declined') OR "reason_text_id" IS NOT NULL),
  ADD CONSTRAINT "improvements_merged" CHECK (("status" = 'merged') = ("merged_into_id" IS NOT NULL));

ALTER TABLE "links" ADD CONSTRAINT "links_source_kind" CHECK ("source_kind" IN ('input'));
ALTER TABLE "updates" ADD CONSTRAINT "updates_audience" CHECK ("audience" IN ('contributors', 'public'));
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_state" CHECK ("state" IN ('queued', 'sent', 'kept', 'failed'));

-- One live link between an improvement and what it came from.
CREATE UNIQUE INDEX "links_live" ON "links" ("improvement_id", "source_kind", "source_id") WHERE "unlinked_at" IS NULL;

-- The inbox: open inputs, most urgent and newest first, page by page.
CREATE INDEX "inputs_open" ON "inputs" ("urgency", "number" DESC) WHERE "status" IN ('new', 'acknowledged', 'linked');
-- The translation desk: what waits, per language, first due first.
CREATE INDEX "translations_waiting" ON "translations" ("lang", "due_at", "text_id") WHERE "reviewed_at" IS NULL;
-- The sender: what waits to be sent.
CREATE INDEX "deliveries_queued" ON "deliveries" ("created_at") WHERE "state" = 'queued';
-- What changed, newest first.
CREATE INDEX "updates_published" ON "updates" ("published_at" DESC) WHERE "published_at" IS NOT NULL;
-- What somebody has taken on, and what comes back on a day.
CREATE INDEX "inputs_open_by_owner" ON "inputs" ("owner_id", "urgency", "number" DESC)
  WHERE "owner_id" IS NOT NULL AND "status" IN ('new', 'acknowledged', 'linked');
CREATE INDEX "inputs_set_aside" ON "inputs" ("set_aside_until") WHERE "set_aside_until" IS NOT NULL;
