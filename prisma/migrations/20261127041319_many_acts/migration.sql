-- CreateTable
CREATE TABLE "many_acts" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "many_acts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "many_acts_person_id_idx" ON "many_acts"("person_id");

-- AddForeignKey
ALTER TABLE "many_acts" ADD CONSTRAINT "many_acts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
