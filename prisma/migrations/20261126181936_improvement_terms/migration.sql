-- CreateTable
CREATE TABLE "improvement_terms" (
    "improvement_id" UUID NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "improvement_terms_pkey" PRIMARY KEY ("lexeme","improvement_id")
);

-- CreateIndex
CREATE INDEX "improvement_terms_improvement_id_idx" ON "improvement_terms"("improvement_id");

-- AddForeignKey
ALTER TABLE "improvement_terms" ADD CONSTRAINT "improvement_terms_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE CASCADE ON UPDATE CASCADE;
