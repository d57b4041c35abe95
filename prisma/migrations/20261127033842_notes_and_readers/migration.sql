-- CreateTable
CREATE TABLE "input_notes" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "author_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "input_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "input_note_mentions" (
    "note_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "input_note_mentions_pkey" PRIMARY KEY ("note_id","person_id")
);

-- CreateTable
CREATE TABLE "input_readers" (
    "person_id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "input_readers_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "input_notes_text_id_key" ON "input_notes"("text_id");

-- CreateIndex
CREATE INDEX "input_notes_input_id_idx" ON "input_notes"("input_id");

-- CreateIndex
CREATE INDEX "input_readers_input_id_idx" ON "input_readers"("input_id");

-- AddForeignKey
ALTER TABLE "input_notes" ADD CONSTRAINT "input_notes_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_notes" ADD CONSTRAINT "input_notes_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_notes" ADD CONSTRAINT "input_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_note_mentions" ADD CONSTRAINT "input_note_mentions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "input_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_note_mentions" ADD CONSTRAINT "input_note_mentions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who reads what at the moment is worth nothing after a crash.
ALTER TABLE "input_readers" SET UNLOGGED;
