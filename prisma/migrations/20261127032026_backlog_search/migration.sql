-- CreateTable
CREATE TABLE "improvement_search" (
    "improvement_id" UUID NOT NULL,
    "terms" tsvector NOT NULL,
    "team_terms" tsvector NOT NULL,

    CONSTRAINT "improvement_search_pkey" PRIMARY KEY ("improvement_id")
);

-- CreateTable
CREATE TABLE "update_search" (
    "update_id" UUID NOT NULL,
    "terms" tsvector NOT NULL,

    CONSTRAINT "update_search_pkey" PRIMARY KEY ("update_id")
);

-- CreateIndex
CREATE INDEX "improvement_search_terms_idx" ON "improvement_search" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "improvement_search_team_terms_idx" ON "improvement_search" USING GIN ("team_terms");

-- CreateIndex
CREATE INDEX "update_search_terms_idx" ON "update_search" USING GIN ("terms");

-- AddForeignKey
ALTER TABLE "improvement_search" ADD CONSTRAINT "improvement_search_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "update_search" ADD CONSTRAINT "update_search_update_id_fkey" FOREIGN KEY ("update_id") REFERENCES "updates"("id") ON DELETE CASCADE ON UPDATE CASCADE;
