import { randomInt } from "node:crypto";
import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { newTimelessId } from "#app/platform/db/ids.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { surveyBallotsShuffled } from "../answering/answering.events.ts";
import type { AnswerInWords } from "../answering/own-words.ts";
import { FEWEST_BALLOTS } from "./ballots.ts";

/**
 * Mixes the anonymous responses that wait with all that were counted before: every response of the survey is written anew, in
 * one random order, in one transaction, with a new random id and the day of this moment. So neither ids nor places on the
 * disk, neither `xmin` nor days tell in which order or with which others they came. Their open answers go on to the inbox.
 * Nothing happens while fewer wait than may be mixed and more may come. Returns how many were mixed in.
 */
export async function shuffleBallots(actor: SystemActor, { surveyId }: { surveyId: string }): Promise<number> {
  const { timeZone } = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    // Two shuffles come one after the other; answers that come meanwhile do not wait (they lock the row for its key only).
    const [survey] = await tx.$queryRaw<{ isOver: boolean }[]>`
      select state = 'closed' or coalesce(closes_on < ${dayIn(now, timeZone)}::date, false) as "isOver" from surveys where id = ${surveyId}::uuid for no key update`;
    const ballots = await tx.ballot.findMany({ where: { surveyId }, select: { id: true, lang: true, siteId: true, words: true } });
    if (!survey || ballots.length === 0 || (!survey.isOver && ballots.length < FEWEST_BALLOTS)) {
      unchanged();
      return 0;
    }
    const ids = ballots.map(({ id }) => id);
    await tx.$executeRaw`
      with emptied as (delete from ballots where id = any(${ids}::uuid[])
             returning survey_id, version_id, lang, site_id, mode, null::boolean as had_interpreter, answers, null::uuid as entered_by_id),
           lifted as (delete from responses where survey_id = ${surveyId}::uuid
             returning survey_id, version_id, lang, site_id, mode, had_interpreter, answers, entered_by_id)
      insert into responses (id, survey_id, version_id, lang, site_id, mode, had_interpreter, answers, entered_by_id, day)
      select gen_random_uuid(), mixed.*, ${dayIn(now, timeZone)}::date
      from (select * from emptied union all select * from lifted) mixed
      order by gen_random_uuid()`;
    const words = ballots.flatMap((ballot) => (ballot.words ? wordsOf(ballot.words).map((said) => ({ ...said, ballot })) : []));
    await tx.responseWords.createMany({
      data: mixed(words).map(({ ballot, question, questionTextId, words: said, receiptHash, signs }) => ({
        id: newTimelessId(),
        surveyId,
        question,
        questionTextId,
        lang: ballot.lang,
        siteId: ballot.siteId,
        words: said,
        receiptHash: receiptHash ? Uint8Array.from(Buffer.from(receiptHash, "hex")) : null,
        signs: [...(signs ?? [])],
      })),
    });
    await record(surveyBallotsShuffled, surveyId, { ballots: ballots.length });
    return ballots.length;
  });
}

function wordsOf(sealed: Uint8Array): AnswerInWords[] {
  return JSON.parse(unsealWords("response", sealed)) as AnswerInWords[];
}

/** The same in a random order, each order being as likely (Fisher and Yates). */
function mixed<T>(items: readonly T[]): T[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [out[last], out[other]] = [out[other]!, out[last]!];
  }
  return out;
}
