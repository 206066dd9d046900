/** Settings the team shares: response standards but for one's own notifications, and the rules for replies. */

import { standards } from "../../../lib/contract/response-times.ts";
import type { Fields } from "../../../lib/contract/sync-record.ts";
import { replySetup } from "../../../lib/contract/template-records.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import { readReplySetup, writeReplySetup } from "../../../lib/settings/reply-setup.ts";
import type { FoundingSettings } from "../../../lib/sync/membership.ts";
import type { ClockService } from "../clock/service.ts";

export async function sharedSettings({ rules }: ClockService): Promise<FoundingSettings> {
	const { notify: _, ...standard } = (await rules.read()).standards;
	return { standard, rule: (await readReplySetup()).rules };
}

/** What is not of the described shape, from a newer Aside perhaps, is left alone. */
export async function keepSettings(
	clocks: ClockService,
	settings: ReadonlyMap<"standard" | "rule", Fields>,
): Promise<void> {
	if (settings.has("standard")) {
		const now = (await clocks.rules.read()).standards;
		const next = standards.safeParse({ ...now, ...settings.get("standard"), notify: now.notify });
		if (next.success) {
			await clocks.rules.write(next.data);
			await clocks.keeper.judgeAgain();
		}
	}
	if (settings.has("rule")) {
		const now = await readReplySetup();
		const next = replySetup.shape.rules.safeParse({ ...now.rules, ...settings.get("rule") });
		if (next.success) await writeReplySetup({ ...now, rules: next.data });
	}
	if (settings.size > 0) await announceChange("settings");
}
