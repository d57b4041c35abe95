-- AlterTable
ALTER TABLE "meeting_notes" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;
