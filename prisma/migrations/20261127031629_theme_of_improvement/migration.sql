-- AlterTable
ALTER TABLE "improvements" ADD COLUMN     "theme_id" UUID;

-- AddForeignKey
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
