-- As before, and now also for what somebody who asks to join wrote: in which language the words are can be put right at any
-- time; the words themselves change no more.
CREATE OR REPLACE FUNCTION "keep_sealed_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealed_at" IS NOT NULL AND (
    NEW."sealed_at" IS DISTINCT FROM OLD."sealed_at"
    OR NEW."kind" <> OLD."kind"
    OR ((NEW."words" <> OLD."words" OR (NEW."lang" <> OLD."lang" AND OLD."kind" NOT IN ('input', 'message', 'application_why', 'application_reply')))
        AND NOT (NEW."erased_at" IS NOT NULL AND NEW."words" = ''))
  ) THEN
    RAISE EXCEPTION 'a sealed text cannot change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD."erased_at" IS NOT NULL AND (NEW."erased_at" IS NULL OR NEW."words" <> '') THEN
    RAISE EXCEPTION 'an erased text stays erased' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
