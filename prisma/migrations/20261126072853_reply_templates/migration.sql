-- CreateTable
CREATE TABLE "reply_templates" (
    "code" TEXT NOT NULL,
    "text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "reply_templates_pkey" PRIMARY KEY ("code")
);

-- AddForeignKey
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say: the team may also write without asking or answering.
ALTER TABLE "messages" DROP CONSTRAINT "messages_side";
ALTER TABLE "messages"
  ADD CONSTRAINT "messages_side" CHECK (("side" = 'team' AND "kind" IN ('question', 'answer', 'note'))
    OR ("side" = 'contributor' AND "kind" IN ('reply', 'addition')));
