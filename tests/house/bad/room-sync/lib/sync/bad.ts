import { thing } from "../page/thing.ts";
export const bad = thing;
