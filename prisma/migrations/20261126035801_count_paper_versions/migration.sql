-- AlterTable
ALTER TABLE "meeting_papers" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;
