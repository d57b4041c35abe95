/** Whether something to do is late: it had a day, that has gone by, and it is not done. `today` is a day, `YYYY-MM-DD`. */
export function isLate(task: { dueOn: Date | null; doneOn: Date | null }, today: string): boolean {
  return task.dueOn !== null && task.doneOn === null && dayOfDate(task.dueOn) < today;
}

/** A day of the database, as `YYYY-MM-DD`. */
export function dayOfDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
