/** People of the day as they wait at 9:00: each for another reason. */
import "temporal-polyfill/global";
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import type { Turn } from "../../../lib/contract/response-times.ts";
import { newConversation } from "../../../lib/response-times/conversation.ts";
import { indexed, type Rules } from "../../../lib/response-times/judge.ts";
import { usualStandards } from "../../../lib/response-times/standards.ts";
import { createTimetable } from "../../../lib/response-times/timetable.ts";
import { moment, ZONE } from "./life.ts";
import { PEOPLE, type PersonId } from "./people.ts";

const standards = usualStandards(ZONE);
const rules: Rules = { standards, timetable: createTimetable(standards.hours) };

export const sharp = (at: number) => ({ from: at, to: at });

/** A conversation with one of them as the worker keeps it, judged by the usual standards. */
export function kept(who: PersonId, more: Partial<ConversationClock>): ConversationClock {
	const { platform, id, name } = PEOPLE[who];
	const record = {
		...newConversation(`${platform}:${id}`, platform, name),
		seenAt: moment("08:55"),
		...more,
	};
	return indexed(record, rules, moment("09:00"));
}

function asked(at: number, ...more: Turn[]): { readonly turns: Turn[] } {
	return { turns: [{ direction: "in", at: sharp(at), place: 0, mark: "m0" }, ...more] };
}

const acknowledgement: Turn = {
	direction: "out",
	at: sharp(moment("08:40")),
	place: 1,
	mark: "m1",
	acknowledges: true,
};

export const WAITERS: readonly ConversationClock[] = [
	kept("giulia", { ...asked(moment("08:40")), type: "complaint" }),
	kept("ada", { ...asked(moment("08:50")), type: "support" }),
	kept("kim", { ...asked(moment("08:36")), type: "sales", seenAt: moment("17:00", -1) }),
	kept("vera", { ...asked(moment("08:37")), type: "support", isVip: true }),
	kept("marek", { ...asked(moment("08:50")), type: "support", priority: "urgent" }),
	kept("rosa", { ...asked(moment("14:00", -1)), type: "support" }),
	kept("alice", { ...asked(moment("08:30")), value: 500 }),
	kept("tomas", { ...asked(moment("08:31"), acknowledgement), promised: moment("12:00") }),
];

/** So many more, each a minute after the last one, due after all of those. */
export function further(count: number): ConversationClock[] {
	return Array.from({ length: count }, (_, n) => ({
		...kept("kim", { ...asked(moment("08:58") + n), name: `Person ${n}` }),
		threadKey: `x:further-${n}`,
		rank: moment("17:00", 2) + n,
	}));
}
