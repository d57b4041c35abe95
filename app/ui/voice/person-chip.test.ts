import { expect, it } from "vitest";
import { initialsOf } from "./person-chip.tsx";

it("takes the first and the last part of a name, without its title", () => {
  expect(initialsOf("Rosa Domínguez Salas")).toBe("RS");
  expect(initialsOf("Dr. Mina P.")).toBe("MP");
  expect(initialsOf("mina")).toBe("M");
  expect(initialsOf("Nguyễn Thị Hòa Bình")).toBe("NB");
});

it("takes one letter where letters join or stand for words", () => {
  expect(initialsOf("سمير عبد الله")).toBe("س");
  expect(initialsOf("王 小明")).toBe("王");
});

it("shows dots where no name is known", () => {
  for (const name of [undefined, null, "", "  ", "123", "Dr."]) expect(initialsOf(name)).toBe("···");
});
