-- CreateTable
CREATE TABLE "escalations" (
    "input_id" UUID NOT NULL,
    "step" SMALLINT NOT NULL,
    "to_id" UUID NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "escalations_pkey" PRIMARY KEY ("input_id","step")
);

-- CreateIndex
CREATE INDEX "escalations_to_id_idx" ON "escalations"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "escalations_input_id_to_id_key" ON "escalations"("input_id", "to_id");

-- AddForeignKey
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_step" CHECK ("step" >= 0);
