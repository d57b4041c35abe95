-- AlterTable
ALTER TABLE "inputs" ADD COLUMN     "answer_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "desk_id" UUID,
ADD COLUMN     "route" TEXT NOT NULL DEFAULT 'inbox';

-- CreateTable
CREATE TABLE "themes" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "parent_id" UUID,
    "name_text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "input_themes" (
    "input_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "origin" TEXT NOT NULL,

    CONSTRAINT "input_themes_pkey" PRIMARY KEY ("input_id","rank")
);

-- CreateTable
CREATE TABLE "desks" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_text_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "desks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_people" (
    "desk_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "desk_people_pkey" PRIMARY KEY ("desk_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "themes_code_key" ON "themes"("code");

-- CreateIndex
CREATE INDEX "input_themes_theme_id_idx" ON "input_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "input_themes_input_id_theme_id_key" ON "input_themes"("input_id", "theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "desks_code_key" ON "desks"("code");

-- CreateIndex
CREATE INDEX "desk_people_person_id_idx" ON "desk_people"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_people_desk_id_person_id_key" ON "desk_people"("desk_id", "person_id");

-- AddForeignKey
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_themes" ADD CONSTRAINT "input_themes_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_themes" ADD CONSTRAINT "input_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desks" ADD CONSTRAINT "desks_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_people" ADD CONSTRAINT "desk_people_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_people" ADD CONSTRAINT "desk_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "inputs" ADD CONSTRAINT "inputs_route" CHECK ("route" IN ('inbox', 'intake'));
ALTER TABLE "input_themes" ADD CONSTRAINT "input_themes_rank" CHECK ("rank" BETWEEN 0 AND 2);
ALTER TABLE "input_themes" ADD CONSTRAINT "input_themes_origin" CHECK ("origin" IN ('rule', 'person'));
