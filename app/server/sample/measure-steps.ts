import { addMeasure } from "#app/features/backlog/measures/add-measure.server.ts";
import { addPoint } from "#app/features/backlog/measures/add-point.server.ts";
import { daysAfter, type SampleCalendar } from "./calendar.ts";
import type { SampleDate, SampleMeasure, TimeOfDay } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** When on its day a point is added. */
const COUNTED_AT: TimeOfDay = "16:40";

interface Point {
  on: SampleDate;
  value: number;
  note?: string | undefined;
}

/** One measure: added with the points that there were, each later one on its day. */
export function measureSteps(measure: SampleMeasure, calendar: SampleCalendar): Step[] {
  const { added, points } = measure;
  const all: Point[] = Array.isArray(points) ? points : points.values.map((value, week) => ({ on: daysAfter(points.first, week * 7), value }));
  const isThere = ({ on }: Point) => on < added.on;
  return [
    {
      at: calendar.moment(added.on, added.at),
      run: async (sample) => {
        await add(sample, measure);
        for (const point of all.filter(isThere)) await count(sample, measure, point);
      },
    },
    ...all.filter((point) => !isThere(point)).map((point): Step => ({ at: calendar.moment(point.on, COUNTED_AT), run: (sample) => count(sample, measure, point) })),
  ];
}

async function add(sample: Sample, measure: SampleMeasure): Promise<void> {
  const { key, improvement, name, definition, kind, unit, direction, goal, added } = measure;
  const { number } = known(sample.improvements, improvement);
  sample.measures.set(key, await addMeasure(await sample.person(added.by), { number, name, definition, kind, unit, direction, goal }));
}

async function count(sample: Sample, measure: SampleMeasure, { on, value, note }: Point): Promise<void> {
  await addPoint(await sample.person(measure.added.by), {
    number: known(sample.improvements, measure.improvement).number,
    measureId: known(sample.measures, measure.key),
    on: sample.calendar.day(on),
    note,
    ...(measure.unit === "percent" ? countedFrom(value) : { value }),
  });
}

/** A whole percentage as how many of how many: the fewest of the numbers a clinic has in a week that make it exactly. */
function countedFrom(percent: number): { numerator: number; denominator: number } {
  const denominator = [20, 25, 50, 100].find((all) => (percent * all) % 100 === 0)!;
  return { numerator: (percent * denominator) / 100, denominator };
}
