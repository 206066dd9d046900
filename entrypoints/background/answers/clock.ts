/** Answers about response times. */
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { countWaiting } from "../../../lib/db/clock-store.ts";
import { keepOutcome } from "../../../lib/db/history/outcomes.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { clock } from "../../../lib/messaging/protocol/clock.ts";
import { exampleOf } from "../../../lib/response-times/example.ts";
import { nextOnWeekday } from "../../../lib/response-times/local-minute.ts";
import { settingChange } from "../../../lib/sync/note-changes.ts";
import { mayChange } from "../../../lib/sync/states.ts";
import { badgesOf } from "../clock/badges.ts";
import { rulesOf } from "../clock/rules.ts";
import type { ClockService } from "../clock/service.ts";
import { noteTab } from "../clock/tab-places.ts";
import { listWaiting, nextWaiting } from "../clock/waiting.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";

export function answerClock(
	service: ClockService,
	team: Pick<TeamService, "noteAll" | "presence">,
): AnswersTo<typeof clock> {
	const { db, keeper, rules } = service;
	const isTaken = async (key: ThreadKey) => (await team.presence.othersAt(key)).length > 0;
	return {
		"clock.read": async ({ threadKey }) => optional("clock", await keeper.read(threadKey)),
		"clock.rows": async ({ platform, rows }) => ({
			badges: await badgesOf({ ...service, isTaken }, platform, rows),
		}),
		"clock.waiting": async ({ filter, most, count }) => ({
			...(await listWaiting(service, filter, most)),
			...(count ? { total: await countWaiting(db) } : {}),
		}),
		"clock.act": async ({ threadKey, action }) => {
			const told = await keeper.act(threadKey, action);
			if (told && (await keepOutcome(service, threadKey, action))) await announceChange("history");
			return optional("clock", told);
		},
		"clock.here": async ({ platform, threadKey, address }, { tabId }) => {
			if (tabId !== undefined) await noteTab(tabId, platform);
			if (threadKey !== undefined) await service.noteAddress(threadKey, address);
			return {};
		},
		"clock.open": async ({ threadKey }) => {
			await service.open(threadKey);
			return {};
		},
		"clock.next": async ({ after }) => optional("threadKey", (await nextWaiting(service, after))?.threadKey),
		"standards.read": async () => ({ standards: (await rules.read()).standards }),
		"standards.write": async ({ standards }) => {
			const { notify, ...shared } = standards;
			const mayShare = await mayChange(db, "standard", false);
			// The team's stay as they are where the role does not reach; when one is told is one's own.
			await rules.write(mayShare ? standards : { ...(await rules.read()).standards, notify });
			if (mayShare) await team.noteAll([settingChange("standard", shared)]);
			await keeper.judgeAgain();
			await announceChange("settings");
			return {};
		},
		"standards.preview": async ({ standards, weekday, minute, ...kind }) => {
			const law = rulesOf(standards);
			const arrives = nextOnWeekday(law.standards.hours.zone, service.clock(), { weekday, minute });
			return exampleOf(law, { ...kind, isVip: false }, arrives);
		},
	};
}

function optional<Name extends string, Value>(
	name: Name,
	value: Value | undefined,
): { [Key in Name]?: Value } {
	return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
