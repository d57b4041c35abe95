-- CreateTable
CREATE TABLE "inbox_views" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbox_views_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inbox_views_person_id_idx" ON "inbox_views"("person_id");

-- AddForeignKey
ALTER TABLE "inbox_views" ADD CONSTRAINT "inbox_views_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
