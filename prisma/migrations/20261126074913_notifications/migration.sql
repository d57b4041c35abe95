-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "digest_id" UUID,
ADD COLUMN     "due_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "refused_addresses" (
    "address_hash" BYTEA NOT NULL,
    "code" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refused_addresses_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "notification_preferences" (
    "recipient_kind" TEXT NOT NULL,
    "recipient_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_preferences_pkey" PRIMARY KEY ("recipient_kind","recipient_id","topic")
);

-- CreateTable
CREATE TABLE "quiet_hours" (
    "person_id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,

    CONSTRAINT "quiet_hours_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "bounce_mailboxes" (
    "name" TEXT NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "last_uid" BIGINT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bounce_mailboxes_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "team_messages" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "subject_text_id" UUID NOT NULL,
    "body_text_id" UUID NOT NULL,
    "audience" JSONB NOT NULL,
    "source_from" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "team_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_recipients" (
    "message_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "message_recipients_pkey" PRIMARY KEY ("message_id","person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "team_messages_number_key" ON "team_messages"("number");

-- CreateIndex
CREATE INDEX "message_recipients_person_id_idx" ON "message_recipients"("person_id");

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "deliveries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiet_hours" ADD CONSTRAINT "quiet_hours_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_subject_text_id_fkey" FOREIGN KEY ("subject_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_body_text_id_fkey" FOREIGN KEY ("body_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_recipients" ADD CONSTRAINT "message_recipients_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "team_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_recipients" ADD CONSTRAINT "message_recipients_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_state";
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_state" CHECK ("state" IN ('queued', 'held', 'gathered', 'sent', 'kept', 'muted', 'bounced', 'failed'));
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_cadence" CHECK ("cadence" IN ('at_once', 'daily', 'weekly', 'off'));
CREATE INDEX "deliveries_held" ON "deliveries" ("due_at") WHERE "state" = 'held';
CREATE INDEX "deliveries_gathered" ON "deliveries" ("digest_id") WHERE "digest_id" IS NOT NULL;
