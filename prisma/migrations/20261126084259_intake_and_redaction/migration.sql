-- AlterTable
ALTER TABLE "links" ADD COLUMN     "lesson_text_id" UUID;

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "redaction_days" INTEGER NOT NULL DEFAULT 30;

-- CreateTable
CREATE TABLE "handovers" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "need" TEXT,
    "consent_at" TIMESTAMPTZ(3),
    "consent_taken_by_id" UUID,
    "refused_at" TIMESTAMPTZ(3),
    "contact_kind" TEXT,
    "contact" BYTEA,
    "leave_message" BOOLEAN NOT NULL DEFAULT false,
    "best_time" TEXT,
    "pass_words" BOOLEAN NOT NULL DEFAULT false,
    "wants_news" BOOLEAN NOT NULL DEFAULT false,
    "form_key_hash" BYTEA,
    "to_id" UUID,
    "passed_on_at" TIMESTAMPTZ(3),
    "way" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "unreachable_because" TEXT,

    CONSTRAINT "handovers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_attempts" (
    "id" UUID NOT NULL,
    "handover_id" UUID NOT NULL,
    "tried_on" DATE NOT NULL,
    "result" TEXT NOT NULL,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handover_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redactions" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "original_text_id" UUID,
    "spans" JSONB NOT NULL,
    "redacted_by_id" UUID,
    "redacted_at" TIMESTAMPTZ(3) NOT NULL,
    "purged_at" TIMESTAMPTZ(3),

    CONSTRAINT "redactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "handovers_input_id_key" ON "handovers"("input_id");

-- CreateIndex
CREATE INDEX "handovers_to_id_idx" ON "handovers"("to_id");

-- CreateIndex
CREATE INDEX "handover_attempts_handover_id_idx" ON "handover_attempts"("handover_id");

-- CreateIndex
CREATE INDEX "redactions_input_id_idx" ON "redactions"("input_id");

-- CreateIndex
CREATE INDEX "redactions_text_id_idx" ON "redactions"("text_id");

-- AddForeignKey
ALTER TABLE "links" ADD CONSTRAINT "links_lesson_text_id_fkey" FOREIGN KEY ("lesson_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_consent_taken_by_id_fkey" FOREIGN KEY ("consent_taken_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_attempts" ADD CONSTRAINT "handover_attempts_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handovers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_attempts" ADD CONSTRAINT "handover_attempts_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_original_text_id_fkey" FOREIGN KEY ("original_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_redacted_by_id_fkey" FOREIGN KEY ("redacted_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "handovers"
  ADD CONSTRAINT "handovers_need" CHECK ("need" IN ('income', 'housing', 'work_school', 'status', 'family', 'other')),
  ADD CONSTRAINT "handovers_contact" CHECK (("contact" IS NULL) = ("contact_kind" IS NULL)),
  ADD CONSTRAINT "handovers_contact_kind" CHECK ("contact_kind" IN ('email', 'phone', 'text', 'letter')),
  ADD CONSTRAINT "handovers_best_time" CHECK ("best_time" IN ('morning', 'afternoon', 'evening')),
  ADD CONSTRAINT "handovers_way" CHECK ("way" IN ('mail', 'paper', 'in_person') AND ("way" IS NULL) = ("passed_on_at" IS NULL)),
  ADD CONSTRAINT "handovers_consent" CHECK ("passed_on_at" IS NULL OR "consent_at" IS NOT NULL),
  ADD CONSTRAINT "handovers_outcome" CHECK ("outcome" IN ('reached', 'declined', 'unreachable') AND ("outcome" IS NULL) = ("closed_at" IS NULL)),
  ADD CONSTRAINT "handovers_because" CHECK ("unreachable_because" IN ('wrong_contact', 'no_contact', 'not_safe') AND ("unreachable_because" IS NULL OR "outcome" = 'unreachable'));
ALTER TABLE "handover_attempts" ADD CONSTRAINT "handover_attempts_result" CHECK ("result" IN ('reached', 'no_answer', 'left_message'));
ALTER DOMAIN "input_close_reason" DROP CONSTRAINT "inputs_close_reasons";
ALTER DOMAIN "input_close_reason" ADD CONSTRAINT "inputs_close_reasons" CHECK (VALUE IN ('spam', 'duplicate', 'no_reply_needed', 'handed_over', 'help_declined', 'unreachable'));
ALTER TABLE "programme" ADD CONSTRAINT "programme_redaction_days" CHECK ("redaction_days" BETWEEN 1 AND 365);

CREATE INDEX "inputs_intake" ON "inputs" ("urgency", "number" DESC) WHERE "route" = 'intake';
CREATE INDEX "redactions_kept" ON "redactions" ("redacted_at") WHERE "original_text_id" IS NOT NULL AND "purged_at" IS NULL;
