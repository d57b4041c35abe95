-- DropIndex
DROP INDEX "deliveries_event_id_recipient_kind_recipient_id_channel_key";

-- AlterTable
ALTER TABLE "inputs" ADD COLUMN     "origin_id" UUID,
ADD COLUMN     "origin_kind" TEXT,
ADD COLUMN     "origin_text_id" UUID;

-- AlterTable
ALTER TABLE "groups" ADD COLUMN     "join_text_id" UUID,
ADD COLUMN     "seats" INTEGER,
ADD COLUMN     "takes_applications" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "about" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "data" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "meeting_series" (
    "id" UUID NOT NULL,
    "group_id" UUID,
    "kind" TEXT NOT NULL,
    "title_text_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "starts_local" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "site_id" UUID,
    "room" TEXT,
    "is_in_person" BOOLEAN NOT NULL,
    "online_url" TEXT,
    "dial_in" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "follows_id" UUID,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "series_id" UUID,
    "occurrence" TEXT,
    "is_detached" BOOLEAN NOT NULL DEFAULT false,
    "group_id" UUID,
    "kind" TEXT NOT NULL,
    "title_text_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "site_id" UUID,
    "room" TEXT,
    "is_in_person" BOOLEAN NOT NULL,
    "online_url" TEXT,
    "dial_in" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "rsvp" TEXT,
    "rsvp_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,
    "joins" TEXT,
    "needs" TEXT[],
    "needs_lang" TEXT,
    "needs_dialect" TEXT,
    "needs_note" TEXT,
    "attendance" TEXT,
    "secret_hash" BYTEA NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_messages" (
    "person_id" UUID NOT NULL,
    "uid" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "shown" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_messages_pkey" PRIMARY KEY ("person_id","uid","occurrence")
);

-- CreateTable
CREATE TABLE "calendar_links" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interpreter_bookings" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "dialect" TEXT,
    "mode" TEXT,
    "state" TEXT NOT NULL DEFAULT 'needed',
    "agency" TEXT,
    "requested_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "was_on_time" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "interpreter_bookings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_items" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'item',
    "title_text_id" UUID,
    "minutes" INTEGER NOT NULL,
    "owner_id" UUID,
    "purpose" TEXT NOT NULL,
    "improvement_id" UUID,
    "survey_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item_inputs" (
    "agenda_item_id" UUID NOT NULL,
    "input_id" UUID NOT NULL,

    CONSTRAINT "agenda_item_inputs_pkey" PRIMARY KEY ("agenda_item_id","input_id")
);

-- CreateTable
CREATE TABLE "meeting_papers" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title_text_id" UUID NOT NULL,
    "body_text_id" UUID NOT NULL,

    CONSTRAINT "meeting_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_notes" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "text_id" UUID,
    "input_id" UUID,
    "author_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_outcomes" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "kind" TEXT NOT NULL,
    "text_id" UUID NOT NULL,
    "improvement_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_items" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "done_on" DATE,
    "improvement_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "action_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "body_text_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "corrects_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "group_id" UUID NOT NULL,
    "name" TEXT,
    "pronouns" TEXT,
    "contact_kind" TEXT,
    "contact" BYTEA,
    "leave_message" BOOLEAN NOT NULL DEFAULT false,
    "best_times" TEXT[],
    "lang" TEXT NOT NULL,
    "speaks" TEXT[],
    "reads" TEXT[],
    "dialect" TEXT,
    "here_as" TEXT NOT NULL,
    "site_ids" UUID[],
    "why_text_id" UUID,
    "times" TEXT[],
    "modes" TEXT[],
    "needs" TEXT[],
    "needs_note" TEXT,
    "source" TEXT,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'applied',
    "owner_id" UUID,
    "step_due_on" DATE,
    "interview_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "person_id" UUID,
    "secret_hash" BYTEA NOT NULL,
    "form_key_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_messages" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "template" TEXT,
    "text_id" UUID NOT NULL,
    "values" JSONB NOT NULL DEFAULT '{}',
    "author_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "form_key_hash" BYTEA,

    CONSTRAINT "application_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_notes" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "author_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_templates" (
    "code" TEXT NOT NULL,
    "text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "letter_templates_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "application_id" UUID,
    "kind" TEXT NOT NULL,
    "is_voting" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "from" DATE,
    "until" DATE,
    "leave_until" DATE,
    "renewal_asked_on" DATE,
    "ended_on" DATE,
    "end_reason" TEXT,
    "shows" TEXT[],
    "buddy_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "onboarding_steps" (
    "membership_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "due_on" DATE,
    "done_on" DATE,
    "done_by_id" UUID,
    "lang" TEXT,
    "waived_on" DATE,
    "waive_reason" TEXT,

    CONSTRAINT "onboarding_steps_pkey" PRIMARY KEY ("membership_id","code")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title_text_id" UUID NOT NULL,
    "body_text_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signatures" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "typed_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID,

    CONSTRAINT "signatures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "surveys" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "group_id" UUID,
    "title_text_id" UUID NOT NULL,
    "intro_text_id" UUID NOT NULL,
    "privacy" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "template" TEXT,
    "has_receipts" BOOLEAN NOT NULL DEFAULT true,
    "is_open_to_all" BOOLEAN NOT NULL DEFAULT true,
    "opened_at" TIMESTAMPTZ(3),
    "closes_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_versions" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "survey_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_invitations" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "is_answered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_drafts" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "invitation_id" UUID,
    "lang" TEXT NOT NULL,
    "site_id" UUID,
    "answers" BYTEA NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "saved_on" DATE NOT NULL,

    CONSTRAINT "response_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballots" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "site_id" UUID,
    "mode" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "words" BYTEA,
    "day" DATE NOT NULL,

    CONSTRAINT "ballots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responses" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "site_id" UUID,
    "mode" TEXT NOT NULL,
    "had_interpreter" BOOLEAN,
    "answers" JSONB NOT NULL,
    "day" DATE NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "person_id" UUID,
    "entered_by_id" UUID,

    CONSTRAINT "responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_words" (
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "question_text_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "site_id" UUID,
    "words" TEXT NOT NULL,
    "person_id" UUID,
    "receipt_hash" BYTEA,
    "received_at" TIMESTAMPTZ(3),

    CONSTRAINT "response_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spent_forms" (
    "hash" BYTEA NOT NULL,
    "survey_id" UUID NOT NULL,

    CONSTRAINT "spent_forms_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "meetings_number_key" ON "meetings"("number");

-- CreateIndex
CREATE INDEX "meetings_starts_at_idx" ON "meetings"("starts_at");

-- CreateIndex
CREATE INDEX "meetings_group_id_starts_at_idx" ON "meetings"("group_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_series_id_occurrence_key" ON "meetings"("series_id", "occurrence");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_secret_hash_key" ON "invitations"("secret_hash");

-- CreateIndex
CREATE INDEX "invitations_person_id_idx" ON "invitations"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_meeting_id_person_id_key" ON "invitations"("meeting_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_links_secret_hash_key" ON "calendar_links"("secret_hash");

-- CreateIndex
CREATE INDEX "calendar_links_person_id_idx" ON "calendar_links"("person_id");

-- CreateIndex
CREATE INDEX "interpreter_bookings_meeting_id_idx" ON "interpreter_bookings"("meeting_id");

-- CreateIndex
CREATE INDEX "agenda_items_meeting_id_position_idx" ON "agenda_items"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "agenda_item_inputs_input_id_idx" ON "agenda_item_inputs"("input_id");

-- CreateIndex
CREATE INDEX "meeting_papers_meeting_id_idx" ON "meeting_papers"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_notes_meeting_id_idx" ON "meeting_notes"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_outcomes_meeting_id_idx" ON "meeting_outcomes"("meeting_id");

-- CreateIndex
CREATE INDEX "action_items_meeting_id_idx" ON "action_items"("meeting_id");

-- CreateIndex
CREATE INDEX "action_items_owner_id_idx" ON "action_items"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_corrects_id_key" ON "minutes"("corrects_id");

-- CreateIndex
CREATE INDEX "minutes_meeting_id_idx" ON "minutes"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "applications_number_key" ON "applications"("number");

-- CreateIndex
CREATE UNIQUE INDEX "applications_secret_hash_key" ON "applications"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "applications_form_key_hash_key" ON "applications"("form_key_hash");

-- CreateIndex
CREATE INDEX "applications_group_id_state_idx" ON "applications"("group_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "application_messages_form_key_hash_key" ON "application_messages"("form_key_hash");

-- CreateIndex
CREATE INDEX "application_messages_application_id_idx" ON "application_messages"("application_id");

-- CreateIndex
CREATE INDEX "application_notes_application_id_idx" ON "application_notes"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_application_id_key" ON "memberships"("application_id");

-- CreateIndex
CREATE INDEX "memberships_person_id_idx" ON "memberships"("person_id");

-- CreateIndex
CREATE INDEX "memberships_group_id_state_idx" ON "memberships"("group_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_code_number_key" ON "agreements"("code", "number");

-- CreateIndex
CREATE INDEX "signatures_person_id_idx" ON "signatures"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "signatures_agreement_id_person_id_key" ON "signatures"("agreement_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "surveys_number_key" ON "surveys"("number");

-- CreateIndex
CREATE UNIQUE INDEX "surveys_slug_key" ON "surveys"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "survey_versions_survey_id_number_key" ON "survey_versions"("survey_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitations_secret_hash_key" ON "survey_invitations"("secret_hash");

-- CreateIndex
CREATE INDEX "survey_invitations_person_id_idx" ON "survey_invitations"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitations_survey_id_person_id_key" ON "survey_invitations"("survey_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_drafts_secret_hash_key" ON "response_drafts"("secret_hash");

-- CreateIndex
CREATE INDEX "response_drafts_saved_on_idx" ON "response_drafts"("saved_on");

-- CreateIndex
CREATE INDEX "ballots_survey_id_idx" ON "ballots"("survey_id");

-- CreateIndex
CREATE INDEX "responses_survey_id_idx" ON "responses"("survey_id");

-- CreateIndex
CREATE INDEX "response_words_survey_id_idx" ON "response_words"("survey_id");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_once" ON "deliveries"("event_id", "recipient_kind", "recipient_id", "channel", "about");

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_origin_text_id_fkey" FOREIGN KEY ("origin_text_id") REFERENCES "texts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_follows_id_fkey" FOREIGN KEY ("follows_id") REFERENCES "meeting_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_messages" ADD CONSTRAINT "calendar_messages_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpreter_bookings" ADD CONSTRAINT "interpreter_bookings_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_inputs" ADD CONSTRAINT "agenda_item_inputs_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_inputs" ADD CONSTRAINT "agenda_item_inputs_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_body_text_id_fkey" FOREIGN KEY ("body_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_items"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_outcomes" ADD CONSTRAINT "meeting_outcomes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_outcomes" ADD CONSTRAINT "meeting_outcomes_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_items"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_outcomes" ADD CONSTRAINT "meeting_outcomes_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_outcomes" ADD CONSTRAINT "meeting_outcomes_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_body_text_id_fkey" FOREIGN KEY ("body_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_why_text_id_fkey" FOREIGN KEY ("why_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_messages" ADD CONSTRAINT "application_messages_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_messages" ADD CONSTRAINT "application_messages_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_messages" ADD CONSTRAINT "application_messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_templates" ADD CONSTRAINT "letter_templates_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_buddy_id_fkey" FOREIGN KEY ("buddy_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_body_text_id_fkey" FOREIGN KEY ("body_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_join_text_id_fkey" FOREIGN KEY ("join_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_intro_text_id_fkey" FOREIGN KEY ("intro_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_drafts" ADD CONSTRAINT "response_drafts_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_drafts" ADD CONSTRAINT "response_drafts_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "survey_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_drafts" ADD CONSTRAINT "response_drafts_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_drafts" ADD CONSTRAINT "response_drafts_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "survey_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responses" ADD CONSTRAINT "responses_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responses" ADD CONSTRAINT "responses_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "survey_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responses" ADD CONSTRAINT "responses_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responses" ADD CONSTRAINT "responses_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responses" ADD CONSTRAINT "responses_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_words" ADD CONSTRAINT "response_words_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_words" ADD CONSTRAINT "response_words_question_text_id_fkey" FOREIGN KEY ("question_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_words" ADD CONSTRAINT "response_words_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_words" ADD CONSTRAINT "response_words_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spent_forms" ADD CONSTRAINT "spent_forms_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say ------------------------------------------------------------------

ALTER TABLE "inputs"
  ADD CONSTRAINT "inputs_origin" CHECK (("origin_kind" IS NULL) = ("origin_id" IS NULL) AND "origin_kind" IN ('survey', 'meeting'));

ALTER TABLE "links" DROP CONSTRAINT "links_source_kind";
ALTER TABLE "links" ADD CONSTRAINT "links_source_kind" CHECK ("source_kind" IN ('input', 'recommendation', 'action_item', 'survey'));

ALTER TABLE "applications"
  ADD CONSTRAINT "applications_contact" CHECK (("contact" IS NULL) = ("contact_kind" IS NULL)),
  ADD CONSTRAINT "applications_contact_kind" CHECK ("contact_kind" IN ('email', 'phone', 'text', 'whatsapp', 'letter')),
  ADD CONSTRAINT "applications_here_as" CHECK ("here_as" IN ('patient', 'family', 'both')),
  ADD CONSTRAINT "applications_channel" CHECK ("channel" IN ('web', 'phone', 'paper')),
  ADD CONSTRAINT "applications_state" CHECK ("state" IN ('applied', 'screening', 'interview', 'offered', 'waitlisted', 'accepted', 'declined', 'withdrew'));

ALTER TABLE "application_messages"
  ADD CONSTRAINT "application_messages_side" CHECK (("side" = 'team' AND "kind" IN ('letter', 'question'))
    OR ("side" = 'applicant' AND "kind" IN ('reply', 'addition')));

ALTER TABLE "memberships"
  ADD CONSTRAINT "memberships_kind" CHECK ("kind" IN ('patient', 'family', 'staff')),
  ADD CONSTRAINT "memberships_state" CHECK ("state" IN ('onboarding', 'active', 'on_leave', 'renewing', 'ended')),
  ADD CONSTRAINT "memberships_ended" CHECK (("state" = 'ended') = ("ended_on" IS NOT NULL));

ALTER TABLE "meeting_series"
  ADD CONSTRAINT "meeting_series_kind" CHECK ("kind" IN ('advisory', 'training', 'office_hours', 'team')),
  ADD CONSTRAINT "meeting_series_bounded" CHECK ("rule" ~ '(COUNT|UNTIL)='),
  ADD CONSTRAINT "meeting_series_place" CHECK ("is_in_person" OR "online_url" IS NOT NULL OR "dial_in" IS NOT NULL);
ALTER TABLE "meetings"
  ADD CONSTRAINT "meetings_kind" CHECK ("kind" IN ('advisory', 'training', 'office_hours', 'team')),
  ADD CONSTRAINT "meetings_state" CHECK ("state" IN ('planned', 'cancelled')),
  ADD CONSTRAINT "meetings_occurrence" CHECK ("occurrence" IS NULL OR "series_id" IS NOT NULL),
  ADD CONSTRAINT "meetings_order" CHECK ("ends_at" > "starts_at"),
  ADD CONSTRAINT "meetings_place" CHECK ("is_in_person" OR "online_url" IS NOT NULL OR "dial_in" IS NOT NULL);
ALTER TABLE "invitations"
  ADD CONSTRAINT "invitations_rsvp" CHECK ("rsvp" IN ('yes', 'maybe', 'no')),
  ADD CONSTRAINT "invitations_joins" CHECK ("joins" IN ('in_person', 'online', 'phone')),
  ADD CONSTRAINT "invitations_attendance" CHECK ("attendance" IN ('room', 'phone', 'online', 'excused', 'absent'));
ALTER TABLE "calendar_messages" ADD CONSTRAINT "calendar_messages_method" CHECK ("method" IN ('REQUEST', 'CANCEL'));
ALTER TABLE "interpreter_bookings"
  ADD CONSTRAINT "interpreter_bookings_kind" CHECK ("kind" IN ('interpreter', 'sign_language', 'captions')),
  ADD CONSTRAINT "interpreter_bookings_mode" CHECK ("mode" IN ('in_person', 'online', 'phone')),
  ADD CONSTRAINT "interpreter_bookings_state" CHECK ("state" IN ('needed', 'requested', 'confirmed', 'done', 'cancelled', 'failed'));
ALTER TABLE "agenda_items"
  ADD CONSTRAINT "agenda_items_kind" CHECK ("kind" = 'since' OR ("kind" = 'item' AND "title_text_id" IS NOT NULL)),
  ADD CONSTRAINT "agenda_items_purpose" CHECK ("purpose" IN ('inform', 'discuss', 'advise', 'decide'));
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_words" CHECK ("text_id" IS NOT NULL OR "input_id" IS NOT NULL);
ALTER TABLE "meeting_outcomes" ADD CONSTRAINT "meeting_outcomes_kind" CHECK ("kind" IN ('decision', 'recommendation'));
ALTER TABLE "minutes"
  ADD CONSTRAINT "minutes_state" CHECK ("state" IN ('draft', 'approved', 'published')),
  ADD CONSTRAINT "minutes_published" CHECK (("state" = 'published') = ("published_at" IS NOT NULL));

ALTER TABLE "surveys"
  ADD CONSTRAINT "surveys_privacy" CHECK ("privacy" IN ('identified', 'restricted', 'unnamed', 'anonymous')),
  ADD CONSTRAINT "surveys_state" CHECK ("state" IN ('draft', 'open', 'closed'));
ALTER TABLE "responses" ADD CONSTRAINT "responses_mode" CHECK ("mode" IN ('web', 'paper', 'phone', 'interview'));
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_mode" CHECK ("mode" IN ('web', 'paper', 'phone', 'interview'));

-- One place in a group at a time.
CREATE UNIQUE INDEX "memberships_live" ON "memberships" ("person_id", "group_id") WHERE "state" <> 'ended';
-- One set of minutes that is not put right by another.
CREATE UNIQUE INDEX "minutes_first" ON "minutes" ("meeting_id") WHERE "corrects_id" IS NULL;
-- One draft of a survey's next version.
CREATE UNIQUE INDEX "survey_versions_draft" ON "survey_versions" ("survey_id") WHERE "published_at" IS NULL;
-- What waits for its next step.
CREATE INDEX "applications_open" ON "applications" ("step_due_on") WHERE "closed_at" IS NULL;

-- The questions somebody answered are the questions that were asked.
CREATE FUNCTION "keep_published_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."published_at" IS NOT NULL AND (NEW."definition" <> OLD."definition" OR NEW."number" <> OLD."number"
      OR NEW."published_at" IS DISTINCT FROM OLD."published_at") THEN
    RAISE EXCEPTION 'a published version cannot change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "survey_versions_published" BEFORE UPDATE ON "survey_versions" FOR EACH ROW EXECUTE FUNCTION "keep_published_version"();

-- Whoever held a role in a group until now has a place in it.
INSERT INTO "memberships" ("id", "person_id", "group_id", "kind", "is_voting", "state", "from", "until", "created_at", "shows")
SELECT gen_random_uuid(), g."person_id", g."scope_id",
       CASE WHEN bool_or(s."id" IS NOT NULL) THEN 'staff' ELSE 'patient' END, NOT bool_or(s."id" IS NOT NULL), 'active',
       min(g."from")::date, CASE WHEN bool_or(g."until" IS NULL) THEN NULL ELSE max(g."until")::date END, min(g."from"), '{}'
FROM "grants" g
LEFT JOIN "grants" s ON s."person_id" = g."person_id" AND s."scope_kind" <> 'group' AND (s."until" IS NULL OR s."until" > now())
WHERE g."scope_kind" = 'group' AND (g."until" IS NULL OR g."until" > now())
GROUP BY g."person_id", g."scope_id";
