import { INQUIRY_TYPES } from "../lib/contract/template.ts";
import { say } from "../lib/i18n/say.ts";
import { PRIORITY_NAMES, TYPE_NAMES } from "../lib/panel/clock-words.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Icon } from "./Icon.tsx";

/** Kind and priority of the inquiry, as proposed or as set; one click or key corrects them. */
export function ClockChips({ panel }: { readonly panel: Panel }) {
	const clock = panel.clock.told.value;
	if (!clock || clock.state === "quiet") return null;
	const { type, priority, isGuess } = clock;
	const isUrgent = priority === "urgent";
	return (
		<>
			<span class="menu chip" title={isGuess ? say("proposed") : undefined}>
				<select
					aria-label={say("inquiryType")}
					value={type}
					onChange={(event) => {
						const chosen = INQUIRY_TYPES.find((one) => one === event.currentTarget.value);
						if (chosen) void panel.clock.act({ do: "set-type", type: chosen });
					}}
				>
					{INQUIRY_TYPES.map((one) => (
						<option key={one} value={one}>
							{say(TYPE_NAMES[one])}
						</option>
					))}
				</select>
				<span class="menu-name" aria-hidden="true">
					{say(TYPE_NAMES[type])}
				</span>
				<Icon name="caret" size={12} />
			</span>
			<button
				type="button"
				class={isUrgent ? "chip urgent" : "chip"}
				aria-label={`${say("priority")}: ${say(PRIORITY_NAMES[priority])}`}
				onClick={() => void panel.clock.act({ do: "set-priority", priority: isUrgent ? "normal" : "urgent" })}
			>
				{say(PRIORITY_NAMES[priority])}
			</button>
		</>
	);
}
