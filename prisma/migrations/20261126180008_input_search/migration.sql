-- CreateTable
CREATE TABLE "input_search" (
    "input_id" UUID NOT NULL,
    "terms" tsvector NOT NULL,

    CONSTRAINT "input_search_pkey" PRIMARY KEY ("input_id")
);

-- CreateIndex
CREATE INDEX "input_search_terms_idx" ON "input_search" USING GIN ("terms");

-- AddForeignKey
ALTER TABLE "input_search" ADD CONSTRAINT "input_search_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
