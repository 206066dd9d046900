import { thing } from "../lib/db/thing.ts";
export const bad = thing;
