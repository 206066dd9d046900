/** Answers about the team. */
import type { FieldValue } from "../../../lib/contract/sync-record.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { team } from "../../../lib/messaging/protocol/team.ts";
import { accessFor, holdAccess } from "../../../lib/sync/access.ts";
import { type Decision, decideConflict } from "../../../lib/sync/decide-conflict.ts";
import { beginSession } from "../../../lib/sync/membership.ts";
import { troubleOf } from "../../../lib/sync/react.ts";
import { sharedTo, shareSamples } from "../../../lib/sync/send-samples.ts";
import { readSession } from "../../../lib/sync/states.ts";
import { readConflicts, readStatus } from "../../../lib/sync/status.ts";
import { sharedSettings } from "../team/settings.ts";
import type { AnswersTo } from "./answers-to.ts";
import { answerHandovers, type TeamNeeds } from "./handovers.ts";

export function answerTeam(needs: TeamNeeds): AnswersTo<typeof team> {
	const { service, clocks } = needs;
	const { tools } = service;
	const { db, clock } = tools;
	return {
		"team.status": () => readStatus(db),
		"team.begin": async ({ session, tokens, founds }) => {
			const founding = founds ? await sharedSettings(clocks) : undefined;
			const begun = await beginSession(db, session, { founding, at: clock() });
			if (begun) {
				await holdAccess(tools, session.device.id, tokens);
				service.now();
				service.live.follow();
				await announceChange("team");
			}
			return { begun };
		},
		"team.access": async () => {
			const session = await readSession(db);
			if (!session) return { trouble: "sign-in" };
			const access = await accessFor(tools, session);
			return access.ok
				? { server: session.server, access: access.value }
				: { trouble: troubleOf(access.failure) };
		},
		"team.sync": async () => {
			service.now();
			return {};
		},
		"team.conflicts": async () => ({ conflicts: await readConflicts(db) }),
		"team.decide": async ({ mid, take, f }) => {
			const decision: Decision = take === "anew" ? { take, id: crypto.randomUUID() } : { take, f };
			const laidOut = await decideConflict(db, mid, { decision, at: clock() });
			if (laidOut) {
				await tools.keepSettings(laidOut.settings);
				await announceChange("team", "templates", "contacts");
				service.soon();
			}
			return {};
		},
		"team.unsent": async () => {
			const conflicts = (await db.conflicts.toArray()).map(({ mine }) => mine);
			const changes = [...conflicts, ...(await db.outbox.toArray())].filter(({ state }) => state !== "acked");
			return { changes: changes.map(({ kind, id, op, f, at }): FieldValue => ({ kind, id, op, f, at })) };
		},
		"team.forget": async () => {
			await service.forget();
			return {};
		},
		"team.samples": async ({ share }) => {
			if (share !== undefined) await shareSamples(db, share);
			return { share: (await sharedTo(db)) !== undefined };
		},
		...answerHandovers(needs),
		"team.secret": async () => {
			const key = (await readSession(db))?.secrets.at(-1);
			return key ? { key } : {};
		},
	};
}
