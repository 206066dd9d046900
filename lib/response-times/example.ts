/** What standards mean for one message, before anybody has to wait under them. */
import { clockOf } from "./clock.ts";
import type { Rules } from "./judge.ts";
import { type Kind, targetOf } from "./standards.ts";

/** Epoch ms. Without `due` the week has no working time. */
export interface ExampleDue {
	readonly arrives: number;
	readonly due?: number;
	readonly soon?: number;
}

/** By the very clock that real conversations run on. */
export function exampleOf({ standards, timetable }: Rules, kind: Kind, arrives: number): ExampleDue {
	const at = { from: arrives, to: arrives };
	const state = clockOf({
		turns: [{ direction: "in", at, place: 0, mark: "example" }],
		closings: [],
		target: targetOf(standards, kind),
		timetable,
	});
	if (state.state !== "waiting" || !state.due) return { arrives };
	return { arrives, due: state.due.to, ...(state.soon === undefined ? {} : { soon: state.soon }) };
}
