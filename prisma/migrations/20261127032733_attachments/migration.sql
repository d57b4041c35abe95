-- CreateTable
CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "name" TEXT,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "attachments_subject_kind_subject_id_idx" ON "attachments"("subject_kind", "subject_id");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "attachments"
  ADD CONSTRAINT "attachments_size" CHECK ("size" BETWEEN 1 AND 26214400),
  ADD CONSTRAINT "attachments_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  -- Of a file that was removed nothing is kept that tells what it was.
  ADD CONSTRAINT "attachments_name" CHECK (CASE WHEN "kept_at" IS NULL OR "removed_at" IS NOT NULL THEN "name" IS NULL
    ELSE "name" IS NOT NULL AND octet_length("name") BETWEEN 1 AND 200 END),
  ADD CONSTRAINT "attachments_removed" CHECK ("removed_at" IS NULL OR ("kept_at" IS NOT NULL AND "sha256" IS NULL)),
  ADD CONSTRAINT "attachments_erased" CHECK ("erased_at" IS NULL OR "removed_at" IS NOT NULL);

-- What is still to be deleted from the store.
CREATE INDEX "attachments_to_erase" ON "attachments" ("id") WHERE "erased_at" IS NULL AND ("kept_at" IS NULL OR "removed_at" IS NOT NULL);
