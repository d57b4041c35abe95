-- CreateTable
CREATE TABLE "translation_engines" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "api_key" BYTEA,
    "pairs" TEXT[],
    "gets_private" BOOLEAN NOT NULL DEFAULT false,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "last_success_at" TIMESTAMPTZ(3),
    "last_failure_at" TIMESTAMPTZ(3),
    "last_failure" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "translation_engines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_requests" (
    "text_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_requests_pkey" PRIMARY KEY ("text_id","lang")
);

-- AddForeignKey
ALTER TABLE "draft_requests" ADD CONSTRAINT "draft_requests_text_id_lang_fkey" FOREIGN KEY ("text_id", "lang") REFERENCES "translations"("text_id", "lang") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a machine wrote is never reviewed: whoever checks it makes it theirs. Everything that is published asks for `reviewed_at`.
ALTER TABLE "translations"
  ADD CONSTRAINT "translations_machine_unreviewed" CHECK ("origin" IS DISTINCT FROM 'machine' OR "reviewed_at" IS NULL),
  ADD CONSTRAINT "translations_machine_engine" CHECK ("origin" IS DISTINCT FROM 'machine' OR "engine" IS NOT NULL);
ALTER TABLE "translation_engines" ADD CONSTRAINT "translation_engines_kind" CHECK ("kind" IN ('apertium', 'libretranslate'));
ALTER TABLE "draft_requests" ADD CONSTRAINT "draft_requests_state" CHECK ("state" IN ('queued', 'failed') AND ("state" = 'queued' OR "failure" IS NOT NULL));

-- What a machine may be asked for: wanted, and nobody wrote anything yet.
CREATE INDEX "translations_undrafted" ON "translations" ("lang", "text_id") WHERE "words" IS NULL;
