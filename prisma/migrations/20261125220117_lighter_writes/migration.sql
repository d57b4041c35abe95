-- DropIndex
DROP INDEX "inputs_contributor_id_idx";

-- DropIndex
DROP INDEX "texts_subject_id_idx";

-- Each row of a public write runs the checks of its table, and PostgreSQL reads the text of every check constraint anew for each
-- statement; the check of a domain it reads once per connection. The same rules, under the same names, a tenth of the statement
-- that keeps somebody's words. Rules about two columns stay where they are.
CREATE DOMAIN "input_channel" AS text CONSTRAINT "inputs_channel" CHECK (VALUE IN ('web', 'member', 'survey', 'meeting', 'phone', 'paper'));
CREATE DOMAIN "input_privacy" AS text CONSTRAINT "inputs_privacy" CHECK (VALUE IN ('identified', 'restricted', 'unnamed', 'anonymous'));
CREATE DOMAIN "input_urgency" AS smallint CONSTRAINT "inputs_urgency" CHECK (VALUE BETWEEN 1 AND 4);
CREATE DOMAIN "input_status" AS text CONSTRAINT "inputs_status" CHECK (VALUE IN ('new', 'acknowledged', 'linked', 'answered', 'closed', 'withdrawn'));
CREATE DOMAIN "input_close_reason" AS text CONSTRAINT "inputs_close_reasons" CHECK (VALUE IN ('spam', 'duplicate', 'no_reply_needed', 'handed_over'));
CREATE DOMAIN "translation_origin" AS text CONSTRAINT "translations_origin" CHECK (VALUE IN ('human', 'machine', 'imported', 'sample'));
ALTER TABLE "inputs"
  DROP CONSTRAINT "inputs_channel", ALTER COLUMN "channel" TYPE "input_channel",
  DROP CONSTRAINT "inputs_privacy", ALTER COLUMN "privacy" TYPE "input_privacy",
  DROP CONSTRAINT "inputs_urgency", ALTER COLUMN "urgency" TYPE "input_urgency",
  DROP CONSTRAINT "inputs_status", ALTER COLUMN "status" TYPE "input_status",
  DROP CONSTRAINT "inputs_close_reasons", ALTER COLUMN "close_reason" TYPE "input_close_reason";
ALTER TABLE "translations" DROP CONSTRAINT "translations_origin", ALTER COLUMN "origin" TYPE "translation_origin";

-- Most words come from somebody who leaves no way to be reached.
CREATE INDEX "inputs_contributor" ON "inputs" ("contributor_id") WHERE "contributor_id" IS NOT NULL;
-- What was merged into an improvement: every count of voices asks.
CREATE INDEX "improvements_merged_into" ON "improvements" ("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
