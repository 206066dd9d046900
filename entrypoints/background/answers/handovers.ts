/** Answers about who is answering where, and about conversations given to teammates. */
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { readClock } from "../../../lib/db/clock-store.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { team } from "../../../lib/messaging/protocol/team.ts";
import { handoverTo, readHandovers, settledHandover } from "../../../lib/sync/handovers.ts";
import type { Change } from "../../../lib/sync/note-changes.ts";
import { readStatus } from "../../../lib/sync/status.ts";
import type { ClockService } from "../clock/service.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";

export interface TeamNeeds {
	readonly service: TeamService;
	readonly clocks: ClockService;
}

type Names = "team.here" | "team.handovers" | "team.hand-over" | "team.settle" | "team.open";

export function answerHandovers({ service, clocks }: TeamNeeds): Pick<AnswersTo<typeof team>, Names> {
	const { db, clock } = service.tools;

	async function note(change: Change | undefined): Promise<boolean> {
		if (!change) return false;
		await service.noteAll([change]);
		await announceChange("handovers");
		return true;
	}
	async function give(given: {
		readonly threadKey: ThreadKey;
		readonly name: string;
		readonly note: string;
		readonly to: string;
		readonly due?: number | undefined;
	}): Promise<boolean> {
		const { threadKey, note: text, to, due } = given;
		const known = await readClock(db, threadKey);
		const address = known?.address;
		const name = known?.name || given.name;
		return note(
			await handoverTo(
				db,
				{ to, due },
				{ threadKey, name, note: text, ...(address !== undefined && { address }) },
			),
		);
	}
	async function isGiven(key: ThreadKey, to: string): Promise<boolean> {
		return (await readHandovers(db, clock())).some(
			({ whose, state, about, ...one }) =>
				whose === "given" && state === "offered" && one.to === to && about?.threadKey === key,
		);
	}
	// "Escalate to Mona after an hour": where Mona is a teammate, it is handed over to her.
	clocks.onEscalated(async (records) => {
		const { team } = await readStatus(db);
		for (const { threadKey, name, escalation } of records) {
			const to = team?.members.find((one) => one.name === escalation?.to && one.id !== team.person);
			// A worker that was killed meanwhile asks again.
			if (to && !(await isGiven(threadKey, to.name)))
				await give({ threadKey, name, note: "", to: to.id, due: clock() });
		}
	});
	return {
		"team.here": async ({ threadKey }) => {
			const others = await service.presence.othersAt(threadKey);
			const members = others.length > 0 ? ((await readStatus(db)).team?.members ?? []) : [];
			return { names: members.filter(({ id }) => others.includes(id)).map(({ name }) => name) };
		},
		"team.handovers": async () => ({ handovers: await readHandovers(db, clock()) }),
		"team.hand-over": async (given) => ({ done: await give(given) }),
		"team.settle": async ({ id, state }) => {
			await note(await settledHandover(db, id, state));
			return {};
		},
		"team.open": async ({ id }) => {
			const about = (await readHandovers(db, clock())).find((one) => one.id === id)?.about;
			if (about) await clocks.open(about.threadKey, about.address);
			return {};
		},
	};
}
