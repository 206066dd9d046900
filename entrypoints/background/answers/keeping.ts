/** Answers about retention, legal hold and erasure, and what follows from the work that Desk does itself. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { logFault } from "../../../lib/base/log.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { shelvesChanged } from "../../../lib/db/history/find.ts";
import { eraseContact, eraseEverything, extentOfContact } from "../../../lib/db/keeping/erase.ts";
import { listHeld, setHold } from "../../../lib/db/keeping/hold.ts";
import { listRemovals } from "../../../lib/db/keeping/removal-log.ts";
import type { Vault } from "../../../lib/db/keeping/vault.ts";
import { announceChange, TOPICS } from "../../../lib/messaging/changes.ts";
import type { keeping } from "../../../lib/messaging/protocol/keeping.ts";
import { readRetention, writeRetention } from "../../../lib/settings/retention.ts";
import type { Daily } from "../keeping/daily.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";
import { answerLock, reportLock } from "./lock.ts";

export interface KeepingNeeds {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly vault: Vault;
	readonly daily: Daily;
	readonly team: Pick<TeamService, "forget" | "restored">;
}

export function answerKeeping(needs: KeepingNeeds): AnswersTo<typeof keeping> {
	return { ...answerStanding(needs), ...answerLeaving(needs), ...answerLock(needs) };
}

function answerStanding({ db, vault, daily }: KeepingNeeds) {
	return {
		"keeping.read": async () => ({
			retention: await readRetention(),
			removals: await listRemovals(db),
			lock: await reportLock(vault),
			held: await listHeld(db),
		}),
		"keeping.retention": async ({ retention }) => {
			await writeRetention(retention);
			await announceChange("settings");
			return {};
		},
		"keeping.sweep": async () => {
			// Minutes of work, perhaps, behind an answer that is due now; whoever shows the log is told of its end.
			daily.sweepNow().catch((error: unknown) => logFault("keeping:sweep", error));
			return {};
		},
		"keeping.hold": async ({ contactId, hold }) => {
			const found = await setHold(db, contactId, hold);
			await announceChange("contacts");
			return { found };
		},
	} satisfies Partial<AnswersTo<typeof keeping>>;
}

function answerLeaving({ db, vault, clock, team }: KeepingNeeds) {
	return {
		"keeping.extent": ({ contactId }) => extentOfContact(db, contactId),
		"keeping.erase": async ({ contactId, alsoInGroups }) => {
			const entryId = crypto.randomUUID();
			const removed = await eraseContact(db, { contactId, alsoInGroups, entryId, at: clock() });
			shelvesChanged();
			await announceChange("contacts", "history", "clock");
			return { ...(removed && { removed }) };
		},
		"keeping.eraseAll": async () => {
			await eraseEverything(db);
			await team.forget();
			await vault.drop();
			shelvesChanged();
			await browser.storage.local.clear();
			await announceChange(...TOPICS);
			return {};
		},
	} satisfies Partial<AnswersTo<typeof keeping>>;
}
