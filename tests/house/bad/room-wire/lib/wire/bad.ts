import { thing } from "../db/thing.ts";
export const bad = thing;
