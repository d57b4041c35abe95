-- AlterTable
ALTER TABLE "inputs" ADD COLUMN     "repeats_id" UUID;

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_repeats_id_fkey" FOREIGN KEY ("repeats_id") REFERENCES "inputs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What repeats a message is asked for whenever one is closed as a repetition; few are.
CREATE INDEX "inputs_repeats" ON "inputs" ("repeats_id") WHERE "repeats_id" IS NOT NULL;
