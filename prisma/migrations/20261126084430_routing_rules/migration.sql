-- AlterTable
ALTER TABLE "inputs" ADD COLUMN     "help_today" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "routing_rules" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "code" TEXT,
    "position" INTEGER NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "routing_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_versions" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name_text_id" UUID NOT NULL,
    "conditions" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "switched_on_by_id" UUID,
    "active_from" TIMESTAMPTZ(3),
    "active_until" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rule_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "input_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rule_version_id" UUID,
    "by_person_id" UUID,
    "reasons" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "superseded_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "routing_rules_number_key" ON "routing_rules"("number");

-- CreateIndex
CREATE UNIQUE INDEX "routing_rules_code_key" ON "routing_rules"("code");

-- CreateIndex
CREATE UNIQUE INDEX "rule_versions_rule_id_version_key" ON "rule_versions"("rule_id", "version");

-- CreateIndex
CREATE INDEX "decisions_input_id_idx" ON "decisions"("input_id");

-- CreateIndex
CREATE INDEX "decisions_rule_version_id_idx" ON "decisions"("rule_version_id");

-- AddForeignKey
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "routing_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_name_text_id_fkey" FOREIGN KEY ("name_text_id") REFERENCES "texts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_switched_on_by_id_fkey" FOREIGN KEY ("switched_on_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_rule_version_id_fkey" FOREIGN KEY ("rule_version_id") REFERENCES "rule_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_kind" CHECK ("kind" IN ('rules', 'assign', 'themes', 'urgency', 'route'));
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_active" CHECK ("active_until" IS NULL OR "active_from" IS NOT NULL);

-- One default that catches all; of each rule one version that is on, and one draft.
CREATE UNIQUE INDEX "routing_rules_default" ON "routing_rules" ("is_default") WHERE "is_default";
CREATE UNIQUE INDEX "rule_versions_on" ON "rule_versions" ("rule_id") WHERE "active_from" IS NOT NULL AND "active_until" IS NULL;
CREATE UNIQUE INDEX "rule_versions_draft" ON "rule_versions" ("rule_id") WHERE "active_from" IS NULL;
-- What a desk takes care of, most urgent and newest first.
CREATE INDEX "inputs_open_by_desk" ON "inputs" ("desk_id", "urgency", "number" DESC)
  WHERE "desk_id" IS NOT NULL AND "status" IN ('new', 'acknowledged', 'linked');

-- A decision is explained by the rule as it was: what was switched on says the same for ever, and ends once.
CREATE FUNCTION "keep_rule_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."active_from" IS NOT NULL AND (
    NEW."rule_id" <> OLD."rule_id" OR NEW."version" <> OLD."version" OR NEW."position" <> OLD."position"
    OR NEW."name_text_id" <> OLD."name_text_id" OR NEW."conditions" <> OLD."conditions" OR NEW."outcome" <> OLD."outcome"
    OR NEW."active_from" IS DISTINCT FROM OLD."active_from"
    OR (OLD."active_until" IS NOT NULL AND NEW."active_until" IS DISTINCT FROM OLD."active_until")
  ) THEN
    RAISE EXCEPTION 'a rule that was on cannot change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "rule_versions_kept" BEFORE UPDATE ON "rule_versions" FOR EACH ROW EXECUTE FUNCTION "keep_rule_version"();
