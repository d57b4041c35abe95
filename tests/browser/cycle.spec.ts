import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";
import { pattern, wordsIn } from "./words.ts";

const QUESTION = "Do people call back when the number shows?";
const [t, vietnamese] = [wordsIn("ar"), wordsIn("vi")];

test("in Arabic: a champion tries a change in a cycle, studies it beside the prediction, adapts it, and puts a measured point right", async ({ reading }) => {
  const team = await reading("Dr. Priyanka Vellore-Hughes", "ar");
  await team.goto("/team/improvements/new");
  await team.getByLabel(t("backlog:form.title")).fill("Calls from a number that shows");
  await team.getByLabel(t("backlog:form.why"), { exact: true }).fill("People do not pick up when the number is hidden.");
  await team.getByRole("button", { name: t("backlog:form.start") }).click();

  // A plan without a prediction is saved, and does not begin.
  await team.getByRole("link", { name: t("cycles:start") }).click();
  await team.getByLabel(t("cycles:form.title")).fill("Ten calls");
  await team.getByLabel(t("cycles:form.question")).fill(QUESTION);
  await team.getByLabel(t("cycles:form.change")).fill("Ten calls from the number of the clinic.");
  await team.getByRole("button", { name: t("cycles:startIt") }).click();
  await expect(team.getByText(t("cycles:missing.title"))).toBeVisible();
  const cycle = new URL(team.url()).pathname;

  // The plan is finished with the keyboard alone; a number that cannot be read keeps every word.
  await team.getByRole("link", { name: t("cycles:changePlan") }).first().press("Enter");
  await type(team, t("cycles:form.prediction"), "Half of them call back.");
  await type(team, t("cycles:form.predicted"), "half");
  await type(team, t("cycles:form.who"), "Legal intake, and Rania of the council");
  await type(team, t("cycles:form.where"), "Wharf Street");
  await team.getByLabel(t("cycles:form.startsOn")).fill(inDays(-20));
  await team.getByLabel(t("cycles:form.endsOn")).fill(inDays(-2));
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).press("Enter");
  await expect(team.getByRole("alert")).toContainText(t("cycles:errors.number"));
  await expect(team.getByLabel(t("cycles:form.prediction"))).toHaveValue("Half of them call back.");
  await type(team, t("cycles:form.predicted"), "٥٢٫٥");
  await team.keyboard.press("Enter");
  await team.getByRole("button", { name: t("cycles:beginIt") }).press("Enter");
  await expect(team.getByText(t("cycles:toast.begun"))).toBeVisible();
  // Its last day is over, so it stands still, in words.
  await expect(team.getByText(t("cycles:stall.overdue", { count: 2 }))).toBeVisible();

  // Somebody does something by a day.
  await team.getByRole("link", { name: t("cycles:task.add") }).click();
  await team.getByLabel(t("cycles:task.words")).fill("Make the calls.");
  await team.getByLabel(t("cycles:task.owner")).selectOption({ label: "Gideon Thackwray" });
  await team.getByLabel(t("cycles:task.due")).fill(inDays(-3));
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  const task = team.getByRole("listitem").filter({ hasText: "Make the calls." });
  await expect(task).toContainText(t("cycles:task.late"));
  const intake = await reading("Gideon Thackwray", "vi");
  await intake.goto("/me");
  await intake.getByRole("link", { name: "Make the calls." }).click();
  await intake.getByRole("button", { name: vietnamese("cycles:task.done") }).click();
  await expect(intake.getByText(vietnamese("cycles:toast.taskDone"))).toBeVisible();

  // What happened, then what came out, beside what was predicted. Two windows at once: the second keeps what was typed in it.
  await team.goto(cycle);
  await expect(task).not.toContainText(t("cycles:task.late"));
  await team.getByRole("link", { name: t("cycles:noteDone") }).click();
  await team.getByRole("radio", { name: t("cycles:asPlanned.yes") }).check();
  await team.getByLabel(t("cycles:form.happened")).fill("Ten calls were made. Two numbers were wrong.");
  await team.getByRole("checkbox", { name: pattern(t("cycles:form.finished")) }).check();
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  const other = await team.context().newPage();
  for (const page of [team, other]) await page.goto(`${cycle}/study`);
  await other.getByLabel(t("cycles:form.seen")).fill("60");
  await other.getByLabel(t("cycles:form.learnt")).fill("Six of ten called back.");
  await other.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await team.getByLabel(t("cycles:form.seen")).fill("61");
  await team.getByLabel(t("cycles:form.learnt")).fill("More than half called back.");
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await expect(team.getByRole("alert")).toContainText(t("errors:changedMeanwhile"));
  await expect(team.getByLabel(t("cycles:form.learnt"))).toHaveValue("More than half called back.");
  await team.goto(cycle);
  await expect(team.getByRole("region", { name: t("cycles:predicted") })).toContainText("52.5");
  await expect(team.getByRole("region", { name: t("cycles:seen") })).toContainText("60");

  // It is adapted: the next cycle has the same plan, without its prediction.
  await team.getByRole("link", { name: t("cycles:actOnIt") }).click();
  await team.getByRole("radio", { name: pattern(t("cycles:decision.adapt")) }).check();
  await team.getByLabel(t("cycles:form.next")).fill("Try it with a message that is left.");
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await expect(team).toHaveURL(/\/cycles\/2$/);
  await expect(team.getByText(QUESTION)).toBeVisible();
  await expect(team.getByText(pattern(t("cycles:missing.line", { what: "*" })))).toBeVisible();

  // A measure with a point, which is put right.
  await team.goto(cycle.replace(/cycles.*/, "measures/new"));
  await team.getByLabel(t("cycles:measure.name")).fill("People who call back");
  await team.getByRole("radio", { name: pattern(t("cycles:measure.kind.outcome")) }).check();
  await team.getByLabel(t("cycles:measure.unit")).selectOption({ label: t("cycles:unit.percent") });
  await team.getByLabel(t("cycles:measure.direction")).selectOption({ label: t("cycles:measure.better.up") });
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await team.getByRole("link", { name: t("cycles:measure.addPoint") }).click();
  await team.getByLabel(t("cycles:measure.day")).fill(inDays(-2));
  await team.locator("[name=numerator]").fill("6");
  await team.getByLabel(t("cycles:measure.denominator")).fill("9");
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await expect(team.getByRole("row", { name: pattern(`66.67*${t("cycles:measure.of", { part: "6", all: "9" })}`) })).toBeVisible();
  await team.getByRole("link", { name: pattern(t("cycles:measure.correctOf", { day: "*" })) }).click();
  await team.getByLabel(t("cycles:measure.denominator")).fill("10");
  await team.getByRole("button", { name: t("cycles:save"), exact: true }).click();
  await expect(team.getByRole("row", { name: pattern(`60*${t("cycles:measure.of", { part: "6", all: "10" })}`) })).toBeVisible();
});

/** Writes into a field as somebody does who has no mouse. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(words);
}

/** A day so many days from now where the sample's clinics are, `YYYY-MM-DD`. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv", { timeZone: "America/New_York" });
}
