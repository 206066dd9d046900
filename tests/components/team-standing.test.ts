import { expect, test } from "vitest";
import { standingOf } from "../../components/team-standing.ts";
import type { SyncTrouble, TeamStatus } from "../../lib/contract/team.ts";

const TEAM: NonNullable<TeamStatus["team"]> = {
	id: "t",
	name: "Corner Shop",
	server: "https://team.example.org",
	person: "p",
	device: "d",
	role: "editor",
	members: [],
};
const status = (more: Partial<TeamStatus>): TeamStatus => ({
	team: TEAM,
	waiting: 0,
	conflicts: 0,
	syncedAt: 1,
	...more,
});
const trouble = (kind: SyncTrouble) => ({ trouble: { kind, since: 1 } });

test("without a team there is nothing to say", () => {
	expect(standingOf(undefined)).toBeUndefined();
	expect(standingOf({ waiting: 0, conflicts: 0 })).toBeUndefined();
});

test.each([
	[{}, "Synced", "ok"],
	[{ waiting: 1 }, "Syncing…", "idle"],
	[{ syncedAt: undefined }, "Syncing…", "idle"],
	[trouble("offline"), "Offline for now", "soon"],
	[{ ...trouble("busy"), waiting: 2 }, "Offline · 2 to send", "soon"],
	[{ ...trouble("failed"), waiting: 2 }, "Not synced", "soon"],
	[trouble("too-old"), "Not synced", "soon"],
	[{ ...trouble("offline"), waiting: 1, conflicts: 3 }, "3 to decide", "soon"],
	[{ ...trouble("removed"), conflicts: 3 }, "No longer in the team", "soon"],
	[trouble("sign-in"), "Sign in again", "soon"],
])("%j is said as %s", (more, words, tone) => {
	expect(standingOf(status(more))).toEqual({ words, tone });
});
