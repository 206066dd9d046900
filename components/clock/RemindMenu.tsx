import { useState } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";
import { momentWords } from "../../lib/panel/clock-words.ts";
import type { MenuProps } from "./menu-props.ts";
import { inHours, inputValue, tomorrowAt } from "./moments.ts";
import { useFirstFocus } from "./use-first-focus.ts";

/** Reminders of this conversation; on wish only if the customer does not write before. */
export function RemindMenu({ panel, clock, onDone }: MenuProps) {
	const now = panel.clock.now.value;
	const [onlyIfNoReply, setOnly] = useState(false);
	const [date, setDate] = useState(inputValue(tomorrowAt(9, now)));
	const focus = useFirstFocus<HTMLDivElement>();
	const remind = (at: number, kind: "reminder" | "follow-up" = "reminder", only = onlyIfNoReply) => {
		if (!Number.isFinite(at)) return;
		onDone();
		void panel.clock.act({ do: "remind", at, kind, onlyIfNoReply: only });
	};
	const [next] = [...clock.reminders].sort((a, b) => a.at - b.at);
	return (
		<div class="menu-list" ref={focus}>
			<Item label={say("remindIn2h")} onPress={() => remind(inHours(2, now))} />
			<Item label={say("remindTomorrow")} onPress={() => remind(tomorrowAt(9, now))} />
			<Item label={say("followUp")} onPress={() => remind(inHours(48, now), "follow-up", true)} />
			<form
				class="menu-line"
				onSubmit={(event) => {
					event.preventDefault();
					remind(new Date(date).getTime());
				}}
			>
				<input
					class="text-input"
					type="datetime-local"
					aria-label={say("remindAt")}
					value={date}
					min={inputValue(now)}
					required
					onInput={(event) => setDate(event.currentTarget.value)}
				/>
				<button type="submit" class="button">
					{say("save")}
				</button>
			</form>
			<label class="menu-check">
				<input
					type="checkbox"
					checked={onlyIfNoReply}
					onChange={(event) => setOnly(event.currentTarget.checked)}
				/>
				{say("onlyIfNoReply")}
			</label>
			{next && (
				<p class="menu-line hint">
					{say("remindersSet", { time: momentWords(next.at, now) })}
					<Item
						label={say("forgetReminders")}
						onPress={() => {
							onDone();
							void panel.clock.act({ do: "forget-reminders" });
						}}
					/>
				</p>
			)}
		</div>
	);
}

function Item({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
	return (
		<button type="button" class="menu-item" onClick={onPress}>
			{label}
		</button>
	);
}
