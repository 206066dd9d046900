import { measureHistory } from "./history.ts";
for (const { what, figure, unit, goal } of await measureHistory()) console.log(what, figure, unit, goal);
