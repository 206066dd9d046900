import type { PlatformId } from "../lib/contract/sites.ts";
import { say } from "../lib/i18n/say.ts";
import { judgeLength, LENGTH_LIMITS } from "../lib/templates/length-limits.ts";

/** "168 / 1000", and in words when it is too long for the platform. */
export function LengthCounter({
	length,
	platform,
}: {
	readonly length: number;
	readonly platform: PlatformId;
}) {
	const verdict = judgeLength(length, platform);
	const limit = LENGTH_LIMITS[platform].characters;
	return (
		<span class={`counter ${verdict}`}>
			{verdict === "refuse" && <span class="counter-word">{say("tooLong")} </span>}
			{verdict === "warn" && <span class="counter-word">{say("veryLong")} </span>}
			{length} / {limit}
		</span>
	);
}
