import { expect, test } from "vitest";
import { filesOf, read } from "#tests/setup/repository.ts";

const schema = filesOf("prisma").filter((file) => file.endsWith(".prisma")).map(read).join("\n");

test("every column that refers to a person says what erasing the person does to it", () => {
  const references = [...schema.matchAll(/^\s+(\w+)\s+Person\??\s+@relation\((.*)\)/gm)];
  expect(references.length).toBeGreaterThan(8);
  expect(references.filter(([, , options]) => !/onDelete: (Cascade|SetNull|Restrict)/.test(options!)).map(([line]) => line.trim())).toEqual([]);
});

test("no id of a person hides in a column without a relation", () => {
  const loose = [...schema.matchAll(/^\s+(\w*(?:person|author|owner|reviewer|By)Id)\s/gim)].map(([, name]) => name!);
  const related = [...schema.matchAll(/fields: \[(\w+)\]/g)].map(([, name]) => name!);
  expect(loose.filter((name) => !related.includes(name))).toEqual([]);
});

test("every relation says what deleting does", () => {
  const relations = [...schema.matchAll(/^.*@relation\([^)]*fields:.*$/gm)].map(([line]) => line.trim());
  expect(relations.filter((line) => !line.includes("onDelete:"))).toEqual([]);
});
