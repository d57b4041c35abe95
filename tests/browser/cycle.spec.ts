import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

const QUESTION = "Do people call back when the number shows?";

test("a champion tries a change in a cycle, studies it beside the prediction, adapts it, and puts a measured point right", async ({ signedIn }) => {
  const team = await signedIn("Dr. Priyanka Vellore-Hughes");
  await team.goto("/team/improvements/new");
  await team.getByLabel("What will be better").fill("Calls from a number that shows");
  await team.getByLabel("Why", { exact: true }).fill("People do not pick up when the number is hidden.");
  await team.getByRole("button", { name: "Start it" }).click();

  // A plan without a prediction is saved, and does not begin.
  await team.getByRole("link", { name: "Start a cycle" }).click();
  await team.getByLabel("Short name").fill("Ten calls");
  await team.getByLabel("What does this test answer?").fill(QUESTION);
  await team.getByLabel("What do you try?").fill("Ten calls from the number of the clinic.");
  await team.getByRole("button", { name: "Save the plan" }).click();
  await expect(team.getByText("Not ready to begin")).toBeVisible();
  const cycle = new URL(team.url()).pathname;

  // The plan is finished with the keyboard alone; a number that cannot be read keeps every word.
  await team.getByRole("link", { name: "Change the plan" }).first().press("Enter");
  await type(team, "What do you predict?", "Half of them call back.");
  await type(team, "The number you predict", "half");
  await type(team, "Who does it?", "Legal intake, and Rania of the council");
  await type(team, "Where?", "Wharf Street");
  await team.getByLabel("First day").fill(inDays(-20));
  await team.getByLabel("Last day").fill(inDays(-2));
  await team.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(team.getByRole("alert")).toContainText("Write a number");
  await expect(team.getByLabel("What do you predict?")).toHaveValue("Half of them call back.");
  await type(team, "The number you predict", "52,5");
  await team.keyboard.press("Enter");
  await team.getByRole("button", { name: "Begin now" }).press("Enter");
  await expect(team.getByText("The cycle has begun.")).toBeVisible();
  // Its last day is over, so it stands still, in words.
  await expect(team.getByText("Its last day was 2 days ago.")).toBeVisible();

  // Somebody does something by a day.
  await team.getByRole("link", { name: "Add a task" }).click();
  await team.getByLabel("What is to do?").fill("Make the calls.");
  await team.getByLabel("Who does it").selectOption({ label: "Gideon Thackwray" });
  await team.getByLabel("By when").fill(inDays(-3));
  await team.getByRole("button", { name: "Save", exact: true }).click();
  const task = team.getByRole("listitem").filter({ hasText: "Make the calls." });
  await expect(task).toContainText("Late");
  const intake = await signedIn("Gideon Thackwray");
  await intake.goto("/me");
  await intake.getByRole("link", { name: "Make the calls." }).click();
  await intake.getByRole("button", { name: "It is done" }).click();
  await expect(intake.getByText("The task is done.")).toBeVisible();

  // What happened, then what came out, beside what was predicted. Two windows at once: the second keeps what was typed in it.
  await team.goto(cycle);
  await expect(task).not.toContainText("Late");
  await team.getByRole("link", { name: "Write what happened" }).click();
  await team.getByRole("radio", { name: "Yes, as planned" }).check();
  await team.getByLabel("What happened?").fill("Ten calls were made. Two numbers were wrong.");
  await team.getByRole("checkbox", { name: /The trying is over/ }).check();
  await team.getByRole("button", { name: "Save", exact: true }).click();
  const other = await team.context().newPage();
  for (const page of [team, other]) await page.goto(`${cycle}/study`);
  await other.getByLabel("The number that came out").fill("60");
  await other.getByLabel("What did you learn?").fill("Six of ten called back.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await team.getByLabel("The number that came out").fill("61");
  await team.getByLabel("What did you learn?").fill("More than half called back.");
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await expect(team.getByRole("alert")).toContainText(/changed/i);
  await expect(team.getByLabel("What did you learn?")).toHaveValue("More than half called back.");
  await team.goto(cycle);
  await expect(team.getByRole("region", { name: "What we predicted" })).toContainText("52.5");
  await expect(team.getByRole("region", { name: "What we saw" })).toContainText("60");

  // It is adapted: the next cycle has the same plan, without its prediction.
  await team.getByRole("link", { name: "Decide what follows" }).click();
  await team.getByRole("radio", { name: /^Adapt/ }).check();
  await team.getByLabel("What happens next, and why?").fill("Try it with a message that is left.");
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await expect(team).toHaveURL(/\/cycles\/2$/);
  await expect(team.getByText(QUESTION)).toBeVisible();
  await expect(team.getByText("The plan still needs a prediction, the number you predict, and the first and the last day.")).toBeVisible();

  // A measure with a point, which is put right.
  await team.goto(cycle.replace(/cycles.*/, "measures/new"));
  await team.getByLabel("What is measured").fill("People who call back");
  await team.getByRole("radio", { name: /^Outcome/ }).check();
  await team.getByLabel("It is counted in").selectOption({ label: "percent" });
  await team.getByLabel("Which way is better?").selectOption({ label: "higher is better" });
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await team.getByRole("link", { name: "Add a point" }).click();
  await team.getByLabel("Day").fill(inDays(-2));
  await team.getByLabel("How many (optional)", { exact: true }).fill("6");
  await team.getByLabel("Of how many").fill("9");
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await expect(team.getByRole("row", { name: /66.67%.*6 of 9/ })).toBeVisible();
  await team.getByRole("link", { name: /^Correct the point/ }).click();
  await team.getByLabel("Of how many").fill("10");
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await expect(team.getByRole("row", { name: /60%.*6 of 10/ })).toBeVisible();
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
