-- AlterTable
ALTER TABLE "improvements" ADD COLUMN     "aim_text_id" UUID,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "partner" TEXT,
ADD COLUMN     "partner_text_id" UUID,
ADD COLUMN     "rank" TEXT;

-- CreateTable
CREATE TABLE "improvement_relations" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "improvement_relations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "improvement_notes" (
    "id" UUID NOT NULL,
    "improvement_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "author_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "improvement_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "improvement_relations_to_id_idx" ON "improvement_relations"("to_id");

-- CreateIndex
CREATE INDEX "improvement_notes_improvement_id_idx" ON "improvement_notes"("improvement_id");

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_aim_text_id_fkey" FOREIGN KEY ("aim_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_partner_text_id_fkey" FOREIGN KEY ("partner_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_relations" ADD CONSTRAINT "improvement_relations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_relations" ADD CONSTRAINT "improvement_relations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_relations" ADD CONSTRAINT "improvement_relations_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_notes" ADD CONSTRAINT "improvement_notes_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_notes" ADD CONSTRAINT "improvement_notes_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_notes" ADD CONSTRAINT "improvement_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "improvement_relations"
  ADD CONSTRAINT "improvement_relations_kind" CHECK ("kind" IN ('blocks', 'repeats')),
  ADD CONSTRAINT "improvement_relations_two" CHECK ("from_id" <> "to_id");
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_partner" CHECK ("partner_text_id" IS NULL OR "partner" IS NOT NULL);

-- One live relation of a kind between two improvements.
CREATE UNIQUE INDEX "improvement_relations_live" ON "improvement_relations" ("from_id", "to_id", "kind") WHERE "removed_at" IS NULL;
-- The order by hand: no two stand in one place. Whatever was never moved stands where its number puts it.
CREATE UNIQUE INDEX "improvements_rank" ON "improvements" ((coalesce("rank", 'M' || lpad("number"::text, 10, '0') || 'V')) COLLATE "C");
-- A column of the board is its first cards in that order.
CREATE INDEX "improvements_status_rank" ON "improvements" ("status", (coalesce("rank", 'M' || lpad("number"::text, 10, '0') || 'V')) COLLATE "C");
