import { keepWaitingMail } from "#app/features/notifications/keep-waiting-mail.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { runUntilSettled } from "../worker/consumers.ts";
import { applicationSteps, letterSteps } from "./application-steps.ts";
import { replySteps } from "./reply-steps.ts";
import { sampleCalendar } from "./calendar.ts";
import { APPLICATIONS } from "./data/applications.ts";
import { CYCLES } from "./data/cycles.ts";
import { FILES } from "./data/files.ts";
import { IMPROVEMENTS } from "./data/improvements.ts";
import { INPUTS } from "./data/inputs.ts";
import { MEASURES } from "./data/measures.ts";
import { MEETINGS, SERIES } from "./data/meetings.ts";
import { MESSAGES } from "./data/messages.ts";
import { NOTES } from "./data/notes.ts";
import { PROGRAMME } from "./data/programme.ts";
import { SURVEYS } from "./data/surveys.ts";
import { UPDATES } from "./data/updates.ts";
import { charterSteps } from "./charter-steps.ts";
import { cycleSteps } from "./cycle-steps.ts";
import { fileStep } from "./file-steps.ts";
import { improvementSteps } from "./improvement-steps.ts";
import { inputSteps } from "./input-steps.ts";
import { measureSteps } from "./measure-steps.ts";
import { membershipSteps } from "./membership-steps.ts";
import { meetingRoomSteps } from "./meeting-room-steps.ts";
import { meetingSteps, seriesSteps } from "./meeting-steps.ts";
import { messageSteps } from "./message-steps.ts";
import { noteSteps } from "./note-steps.ts";
import { peopleSteps } from "./people-steps.ts";
import { programmeSteps } from "./programme-steps.ts";
import { routingSteps } from "./routing-steps.ts";
import { Sample, type Step } from "./sample.ts";
import { surveySteps } from "./survey-steps.ts";
import { translationSteps } from "./translation-steps.ts";
import { updateSteps } from "./update-steps.ts";

const LINES = 5;

/**
 * Fills an empty schema with the sample programme: every step by the real command, as whoever took it, under the clock of
 * its moment and in the order of time, so that the event log is true. Whatever would lie after now is left out. Nobody is
 * sent mail. A schema that has a programme is left as it is; a half-written sample is thrown away by whoever prepares the
 * schema, never continued.
 */
export async function seedSample(programme: string, progress: (line: string) => void): Promise<void> {
  if ((await database(programme).prisma.programme.count()) > 0) return;
  const calendar = sampleCalendar(now(), PROGRAMME.timeZone);
  const sample = new Sample(programme, calendar);
  const steps = inOrder([
    ...programmeSteps(calendar),
    ...peopleSteps(calendar),
    ...translationSteps(calendar),
    ...letterSteps(calendar),
    ...routingSteps(calendar),
    ...replySteps(calendar),
    ...APPLICATIONS.flatMap((application) => applicationSteps(application, calendar)),
    ...membershipSteps(calendar),
    ...IMPROVEMENTS.flatMap((improvement) => improvementSteps(improvement, calendar)),
    ...charterSteps(calendar),
    ...MEASURES.flatMap((measure) => measureSteps(measure, calendar)),
    ...CYCLES.flatMap((cycle) => cycleSteps(cycle, calendar)),
    ...FILES.map((file) => fileStep(file, calendar)),
    ...INPUTS.flatMap((input) => inputSteps(input, calendar)),
    ...NOTES.flatMap((note) => noteSteps(note, calendar)),
    ...UPDATES.flatMap((update) => updateSteps(update, calendar)),
    ...MEETINGS.flatMap((meeting) => meetingSteps(meeting, calendar)),
    ...SERIES.flatMap((series) => seriesSteps(series, calendar)),
    ...meetingRoomSteps(calendar),
    ...SURVEYS.flatMap((survey) => surveySteps(survey, calendar)),
    ...MESSAGES.flatMap((message) => messageSteps(message, calendar)),
  ]);
  await commitQuickly(programme);
  let tells = false;
  for (const [index, step] of steps.entries()) {
    await at(step.at, () => step.run(sample));
    tells ||= step.tells ?? false;
    const next = steps[index + 1];
    if (!next || (tells && dayOf(next) !== dayOf(step))) {
      await at(step.at, () => runUntilSettled(programme));
      tells = false;
    }
    if ((index + 1) % Math.ceil(steps.length / LINES) === 0 && next) {
      progress(`  ${index + 1} of ${steps.length} things that happened are written`);
    }
  }
  await keepWaitingMail(sample.system);
  progress(`  all ${steps.length} are written: ${INPUTS.length} inputs, ${IMPROVEMENTS.length} improvements, ${UPDATES.length} updates, ${MEETINGS.length} meetings, ${SURVEYS.length} surveys`);
}

/**
 * Lets the connections of this programme not wait for the disk. What a crash loses are the newest commits, the word that the
 * sample is whole among them; then it is written anew.
 */
async function commitQuickly(programme: string): Promise<void> {
  const { pool } = database(programme);
  // For connections to come, and for the one that is there.
  pool.options.options = `${pool.options.options} -c synchronous_commit=off`;
  await pool.query("set synchronous_commit = off");
}

function inOrder(steps: Step[]): Step[] {
  const present = now().getTime();
  return steps.filter((step) => step.at.getTime() <= present).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function dayOf(step: Step): number {
  return Math.floor(step.at.getTime() / 86_400_000);
}
