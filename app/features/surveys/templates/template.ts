import type { SurveyPrivacy } from "../survey.ts";
import type { PageSketch, SketchWords } from "../survey-sketch.ts";

/** A survey that ships with Heard: copied when somebody begins with it, and theirs from then on. */
export interface SurveyTemplate {
  code: string;
  title: SketchWords;
  intro: SketchWords;
  /** The kind of privacy that suits it; the form begins with it. */
  privacy: SurveyPrivacy;
  pages: PageSketch[];
}
