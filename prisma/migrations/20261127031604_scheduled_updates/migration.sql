-- AlterTable
ALTER TABLE "updates" ADD COLUMN     "group_id" UUID,
ADD COLUMN     "held" TEXT,
ADD COLUMN     "publish_at" TIMESTAMPTZ(3),
ADD COLUMN     "scheduled_by_id" UUID;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "updates" ADD CONSTRAINT "updates_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "updates" DROP CONSTRAINT "updates_audience";
ALTER TABLE "updates" ADD CONSTRAINT "updates_audience" CHECK ("audience" IN ('contributors', 'group', 'public'));
ALTER TABLE "updates" ADD CONSTRAINT "updates_group" CHECK (("audience" = 'group') = ("group_id" IS NOT NULL));
ALTER TABLE "updates" ADD CONSTRAINT "updates_held" CHECK ("held" IN ('quote', 'merged'));
-- What is out waits no more.
ALTER TABLE "updates" ADD CONSTRAINT "updates_waits" CHECK ("publish_at" IS NULL OR "published_at" IS NULL);
