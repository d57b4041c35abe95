/**
 * Measures several sides in turn, some rounds long, so that whatever else the machine does meets all of them alike: within a
 * round they take turns every second, since the machine changes its speed within a few. Each side is `{name, measure(seconds)}`,
 * whose value is answers a second. Returns each side's values, one a round, by name. Before, each answers equally often
 * (`warmUp`): Node compiles what is run often, and for one that has more to run the same seconds are fewer answers. A portal that
 * runs since yesterday has long been compiled.
 */
export async function interleaved(sides, { rounds, seconds, warmUp, say }) {
  for (const side of sides) for (let answered = 0; answered < warmUp; ) answered += seconds * (await side.measure(seconds));
  const values = Object.fromEntries(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const answers = Object.fromEntries(sides.map(({ name }) => [name, 0]));
    for (let second = 0; second < seconds; second += 1) {
      // Every other time backwards: who comes first after a pause has no advantage.
      for (const side of (round + second) % 2 === 0 ? sides : sides.toReversed()) answers[side.name] += await side.measure(1);
    }
    for (const { name } of sides) values[name].push(answers[name] / seconds);
    say(`  round ${round + 1} of ${rounds}: ${sides.map(({ name }) => `${name} ${Math.round(values[name].at(-1))}/s`).join(", ")}`);
  }
  return values;
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The number that 95 of 100 do not exceed. */
export function p95(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1];
}

/** One case from the values of its rounds: the median is its value, and the table shows the range. */
export function caseOf({ name, unit, better, goal = null }, values) {
  return { name, value: median(values), unit, better, goal, lowest: Math.min(...values), highest: Math.max(...values) };
}

/** A ratio, round by round: both sides of one round ran within seconds of each other. */
export function ratioCase(name, goal, above, below) {
  return caseOf({ name, unit: "ratio", better: "higher", goal }, above.map((value, round) => value / below[round]));
}
