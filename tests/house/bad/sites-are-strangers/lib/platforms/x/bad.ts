import { thing } from "../instagram/thing.ts";
export const bad = thing;
