-- Words may be about an improvement that people were told of, or be a question to the team, which is about no record.
ALTER TABLE "inputs" DROP CONSTRAINT "inputs_origin";
ALTER TABLE "inputs"
  ADD CONSTRAINT "inputs_origin" CHECK (
    ("origin_kind" IS NULL OR "origin_kind" = 'question') = ("origin_id" IS NULL) AND "origin_kind" IN ('survey', 'meeting', 'improvement', 'question'));
