-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "second_review" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "translations" ADD COLUMN     "outside_name" TEXT,
ADD COLUMN     "qualified_as" TEXT,
ADD COLUMN     "ready_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "translator_qualifications" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_lang" TEXT NOT NULL,
    "to_lang" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "noted_by_id" UUID,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "translator_qualifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation_questions" (
    "id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "asked_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answer_lang" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "translation_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation_jobs" (
    "id" UUID NOT NULL,
    "from_lang" TEXT NOT NULL,
    "to_lang" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "translation_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation_job_texts" (
    "job_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3),

    CONSTRAINT "translation_job_texts_pkey" PRIMARY KEY ("job_id","text_id")
);

-- CreateIndex
CREATE INDEX "translator_qualifications_person_id_idx" ON "translator_qualifications"("person_id");

-- CreateIndex
CREATE INDEX "translation_questions_text_id_idx" ON "translation_questions"("text_id");

-- CreateIndex
CREATE UNIQUE INDEX "translation_jobs_secret_hash_key" ON "translation_jobs"("secret_hash");

-- CreateIndex
CREATE INDEX "translation_job_texts_text_id_idx" ON "translation_job_texts"("text_id");

-- AddForeignKey
ALTER TABLE "translator_qualifications" ADD CONSTRAINT "translator_qualifications_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translator_qualifications" ADD CONSTRAINT "translator_qualifications_noted_by_id_fkey" FOREIGN KEY ("noted_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_questions" ADD CONSTRAINT "translation_questions_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_questions" ADD CONSTRAINT "translation_questions_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_questions" ADD CONSTRAINT "translation_questions_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_jobs" ADD CONSTRAINT "translation_jobs_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_job_texts" ADD CONSTRAINT "translation_job_texts_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "translation_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_job_texts" ADD CONSTRAINT "translation_job_texts_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "translator_qualifications"
  ADD CONSTRAINT "translator_qualifications_how" CHECK ("how" IN ('certified', 'tested', 'trained', 'native', 'vendor'));
ALTER TABLE "translation_questions" ADD CONSTRAINT "translation_questions_answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL));
-- A translation waits for a second person, or was reviewed; never both.
ALTER TABLE "translations" ADD CONSTRAINT "translations_ready_unreviewed" CHECK ("ready_at" IS NULL OR ("reviewed_at" IS NULL AND "words" IS NOT NULL));
