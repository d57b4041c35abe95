import { ARABIC_INPUTS } from "./inputs-arabic.ts";
import { CREOLE_INPUTS, PORTUGUESE_INPUTS, RUSSIAN_INPUTS } from "./inputs-creole-portuguese-russian.ts";
import { ENGLISH_INPUTS } from "./inputs-english.ts";
import { SPANISH_INPUTS } from "./inputs-spanish.ts";
import { CHINESE_INPUTS, VIETNAMESE_INPUTS } from "./inputs-vietnamese-chinese.ts";
import type { SampleInput } from "./shapes.ts";

/** What people told the programme, by number (not by date). */
export const INPUTS: SampleInput[] = [
  ...ENGLISH_INPUTS,
  ...SPANISH_INPUTS,
  ...VIETNAMESE_INPUTS,
  ...CHINESE_INPUTS,
  ...ARABIC_INPUTS,
  ...CREOLE_INPUTS,
  ...PORTUGUESE_INPUTS,
  ...RUSSIAN_INPUTS,
];
