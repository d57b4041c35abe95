-- As before: a sealed text changes no more, its words can only be erased. New: in which language somebody's words are can be
-- put right at any time, since that changes nothing of what they said.
CREATE OR REPLACE FUNCTION "keep_sealed_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealed_at" IS NOT NULL AND (
    NEW."sealed_at" IS DISTINCT FROM OLD."sealed_at"
    OR NEW."kind" <> OLD."kind"
    OR ((NEW."words" <> OLD."words" OR (NEW."lang" <> OLD."lang" AND OLD."kind" NOT IN ('input', 'message')))
        AND NOT (NEW."erased_at" IS NOT NULL AND NEW."words" = ''))
  ) THEN
    RAISE EXCEPTION 'a sealed text cannot change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD."erased_at" IS NOT NULL AND (NEW."erased_at" IS NULL OR NEW."words" <> '') THEN
    RAISE EXCEPTION 'an erased text stays erased' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
