export type Arrow = "ArrowLeft" | "ArrowRight";

/** The next column that will do, the way an arrow points: where the page runs from right to left, the first one stands at the right. */
export function nextColumn<Column>(columns: readonly Column[], from: Column, arrow: Arrow, isRightToLeft: boolean, willDo: (column: Column) => boolean): Column | undefined {
  const isOnwards = (arrow === "ArrowRight") !== isRightToLeft;
  const at = columns.indexOf(from);
  const ahead = isOnwards ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
  return ahead.find(willDo);
}
