-- AlterTable
ALTER TABLE "response_words" ADD COLUMN     "signs" TEXT[] DEFAULT ARRAY[]::TEXT[];
