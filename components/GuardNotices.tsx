import { languageName } from "../lib/i18n/language-name.ts";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import type { Draft } from "../lib/panel/reply.ts";
import type { GuardNotice } from "../lib/templates/guard-insertion.ts";
import { Icon } from "./Icon.tsx";

interface Props {
	readonly panel: Panel;
	readonly draft: Draft;
}

/** What speaks against the selected reply, before it goes in. The length has its counter. */
export function GuardNotices({ panel, draft }: Props) {
	const notices = panel.guards.notices.value.filter(({ kind }) => kind !== "too-long");
	return (
		<div class="guards" aria-live="polite">
			{draft.insteadOf !== undefined && (
				<p class="faint instead-of">
					{say("insteadOf", {
						language: languageName(draft.insteadOf),
						shown: languageName(draft.language),
					})}
				</p>
			)}
			{notices.map((notice) => (
				<div key={keyOf(notice)} class="notice soon" data-guard={notice.kind}>
					<Icon name="alert" />
					<p class="notice-text">{sentence(notice)}</p>
				</div>
			))}
			{panel.guards.asking.value && <p class="guard-ask">{say("guardAsk")}</p>}
		</div>
	);
}

function sentence(notice: GuardNotice): string {
	switch (notice.kind) {
		case "no-consent":
			return say(notice.refused ? "guardRefused" : "guardNoConsent");
		case "over-cap":
			return say("guardOverCap", { sent: notice.sent, days: notice.days, most: notice.most });
		case "forbidden":
			return say("guardForbidden", { word: notice.word });
		case "disclaimer":
			return say("guardDisclaimer", { text: notice.text });
		case "too-long":
			return say("tooLong");
	}
}

function keyOf(notice: GuardNotice): string {
	if (notice.kind === "forbidden") return `forbidden-${notice.word}`;
	return notice.kind === "disclaimer" ? `disclaimer-${notice.text}` : notice.kind;
}
