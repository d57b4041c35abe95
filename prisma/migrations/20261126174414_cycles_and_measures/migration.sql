-- CreateTable
CREATE TABLE "cycles" (
    "id" UUID NOT NULL,
    "improvement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "owner_id" UUID,
    "title_text_id" UUID NOT NULL,
    "question_text_id" UUID NOT NULL,
    "change_text_id" UUID NOT NULL,
    "who_text_id" UUID,
    "where_text_id" UUID,
    "data_text_id" UUID,
    "prediction_text_id" UUID,
    "predicted" DOUBLE PRECISION,
    "measure_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "begun_at" TIMESTAMPTZ(3),
    "as_planned" BOOLEAN,
    "happened_text_id" UUID,
    "seen" DOUBLE PRECISION,
    "learnt_text_id" UUID,
    "less_for_text_id" UUID,
    "decision" TEXT,
    "next_text_id" UUID,
    "keeper_id" UUID,
    "acted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "cycles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cycle_tasks" (
    "id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "done_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "cycle_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measures" (
    "id" UUID NOT NULL,
    "improvement_id" UUID NOT NULL,
    "name_text_id" UUID NOT NULL,
    "definition_text_id" UUID,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "goal" DOUBLE PRECISION,
    "ended_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_points" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "measured_on" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "note_text_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "measure_points_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cycles_owner_id_idx" ON "cycles"("owner_id");

-- CreateIndex
CREATE INDEX "cycles_measure_id_idx" ON "cycles"("measure_id");

-- CreateIndex
CREATE UNIQUE INDEX "cycles_improvement_id_number_key" ON "cycles"("improvement_id", "number");

-- CreateIndex
CREATE INDEX "cycle_tasks_cycle_id_idx" ON "cycle_tasks"("cycle_id");

-- CreateIndex
CREATE INDEX "cycle_tasks_owner_id_idx" ON "cycle_tasks"("owner_id");

-- CreateIndex
CREATE INDEX "measures_improvement_id_idx" ON "measures"("improvement_id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_points_measure_id_measured_on_key" ON "measure_points"("measure_id", "measured_on");

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_title_text_id_fkey" FOREIGN KEY ("title_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_question_text_id_fkey" FOREIGN KEY ("question_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_change_text_id_fkey" FOREIGN KEY ("change_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_who_text_id_fkey" FOREIGN KEY ("who_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_where_text_id_fkey" FOREIGN KEY ("where_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_data_text_id_fkey" FOREIGN KEY ("data_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_prediction_text_id_fkey" FOREIGN KEY ("prediction_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_happened_text_id_fkey" FOREIGN KEY ("happened_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_learnt_text_id_fkey" FOREIGN KEY ("learnt_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_less_for_text_id_fkey" FOREIGN KEY ("less_for_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_next_text_id_fkey" FOREIGN KEY ("next_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle_tasks" ADD CONSTRAINT "cycle_tasks_cycle_id_fkey" FOREIGN KEY ("cycle_id") REFERENCES "cycles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle_tasks" ADD CONSTRAINT "cycle_tasks_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle_tasks" ADD CONSTRAINT "cycle_tasks_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_definition_text_id_fkey" FOREIGN KEY ("definition_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_points" ADD CONSTRAINT "measure_points_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_points" ADD CONSTRAINT "measure_points_note_text_id_fkey" FOREIGN KEY ("note_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "cycles"
  ADD CONSTRAINT "cycles_state" CHECK ("state" IN ('planned', 'doing', 'studying', 'acted')),
  ADD CONSTRAINT "cycles_decision" CHECK ("decision" IN ('adopt', 'adapt', 'abandon')),
  ADD CONSTRAINT "cycles_dates" CHECK ("ends_on" >= "starts_on"),
  -- NaN and the infinities are greater than any number.
  ADD CONSTRAINT "cycles_numbers" CHECK ("predicted" BETWEEN -1e9 AND 1e9 AND "seen" BETWEEN -1e9 AND 1e9),
  -- A cycle without a prediction cannot leave its plan.
  ADD CONSTRAINT "cycles_begun" CHECK (("state" = 'planned') = ("begun_at" IS NULL)),
  ADD CONSTRAINT "cycles_predicted" CHECK ("state" = 'planned' OR ("prediction_text_id" IS NOT NULL AND "predicted" IS NOT NULL
    AND "who_text_id" IS NOT NULL AND "where_text_id" IS NOT NULL AND "starts_on" IS NOT NULL AND "ends_on" IS NOT NULL)),
  ADD CONSTRAINT "cycles_done" CHECK (CASE "state"
    WHEN 'planned' THEN "happened_text_id" IS NULL AND "as_planned" IS NULL
    WHEN 'doing' THEN ("happened_text_id" IS NULL) = ("as_planned" IS NULL)
    ELSE "happened_text_id" IS NOT NULL AND "as_planned" IS NOT NULL END),
  ADD CONSTRAINT "cycles_studied" CHECK (CASE "state"
    WHEN 'acted' THEN "learnt_text_id" IS NOT NULL AND "seen" IS NOT NULL
    WHEN 'studying' THEN ("learnt_text_id" IS NULL) = ("seen" IS NULL)
    ELSE "learnt_text_id" IS NULL AND "seen" IS NULL END),
  ADD CONSTRAINT "cycles_acted" CHECK (CASE "state"
    WHEN 'acted' THEN "decision" IS NOT NULL AND "next_text_id" IS NOT NULL AND "acted_at" IS NOT NULL
    ELSE "decision" IS NULL AND "next_text_id" IS NULL AND "acted_at" IS NULL END);
ALTER TABLE "measures"
  ADD CONSTRAINT "measures_kind" CHECK ("kind" IN ('outcome', 'process', 'balancing')),
  ADD CONSTRAINT "measures_unit" CHECK ("unit" IN ('percent', 'count', 'minutes', 'hours', 'days', 'business_days', 'weeks', 'dollars', 'score')),
  ADD CONSTRAINT "measures_direction" CHECK ("direction" IN ('up', 'down', 'same')),
  ADD CONSTRAINT "measures_goal" CHECK ("goal" BETWEEN -1e9 AND 1e9);
ALTER TABLE "measure_points"
  ADD CONSTRAINT "measure_points_value" CHECK ("value" BETWEEN -1e9 AND 1e9),
  ADD CONSTRAINT "measure_points_counted" CHECK (CASE WHEN "denominator" IS NULL THEN "numerator" IS NULL
    ELSE "denominator" > 0 AND "numerator" IS NOT NULL AND "numerator" BETWEEN 0 AND "denominator" END);

-- One cycle at a time: what is learnt in one decides about the next.
CREATE UNIQUE INDEX "cycles_open" ON "cycles" ("improvement_id") WHERE "state" <> 'acted';
-- What somebody has still to do.
CREATE INDEX "cycle_tasks_open" ON "cycle_tasks" ("owner_id", "due_on") WHERE "done_on" IS NULL;
