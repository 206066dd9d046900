/** Targets: what is set, what is usual, and which one holds for a conversation. */
import type { InquiryType, Priority, Standards, Target } from "../contract/response-times.ts";
import type { PlatformId } from "../contract/sites.ts";

const HOUR = 60;
const OFFICE = [{ from: 9 * HOUR, to: 18 * HOUR }];

/** Monday to Friday, 9 to 18; support within 4 h (aim 2 h), complaints 2 h, everything else 24 h of working time. */
export function usualStandards(zone: string): Standards {
	return {
		hours: { zone, week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], holidays: [] },
		targets: {
			support: { normal: { within: 4 * HOUR, aim: 2 * HOUR }, urgent: { within: 2 * HOUR, aim: HOUR } },
			complaint: { normal: { within: 2 * HOUR }, urgent: { within: HOUR } },
			sales: { normal: { within: 24 * HOUR }, urgent: { within: 4 * HOUR } },
			collaboration: { normal: { within: 24 * HOUR }, urgent: { within: 8 * HOUR } },
			general: { normal: { within: 24 * HOUR }, urgent: { within: 4 * HOUR } },
		},
		platforms: {},
		responsive: { rate: 90, minutes: 15, days: 7 },
		notify: { before: 15, missed: true, reminders: true, silent: [] },
	};
}

export interface Kind {
	/** Undefined: whatever the platform, so what holds where none differs. */
	readonly platform?: PlatformId | undefined;
	readonly type: InquiryType;
	readonly priority: Priority;
	readonly isVip: boolean;
}

/** The target of a kind of conversation, in minutes of working time; a VIP waits half as long at most. */
export function targetOf(standards: Standards, kind: Kind): Target {
	const differing = kind.platform && standards.platforms[kind.platform]?.[kind.type];
	const own = differing ?? standards.targets[kind.type];
	const target = own[kind.priority];
	return kind.isVip ? halved(target) : target;
}

function halved({ within, aim }: Target): Target {
	return { within: within / 2, ...(aim === undefined ? {} : { aim: aim / 2 }) };
}
