import { thing } from "../lib/page/thing.ts";
export const bad = thing;
