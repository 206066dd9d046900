import { useState } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";
import type { MenuProps } from "./menu-props.ts";
import { inHours, tomorrowAt } from "./moments.ts";
import { useFirstFocus } from "./use-first-focus.ts";

/** Acknowledge, snooze, escalate. */
export function MoreMenu({ panel, clock, onDone }: MenuProps) {
	const now = panel.clock.now.value;
	const [escalates, setEscalates] = useState(false);
	const focus = useFirstFocus<HTMLDivElement>(escalates);
	const [isMissing, setMissing] = useState(false);
	const act = (action: Parameters<typeof panel.clock.act>[0]) => () => {
		onDone();
		void panel.clock.act(action);
	};
	if (escalates) return <Escalate panel={panel} clock={clock} onDone={onDone} />;
	const isSnoozed = clock.snoozedUntil !== undefined;
	return (
		<div class="menu-list" ref={focus}>
			{clock.state === "waiting" && (
				<button
					type="button"
					class="menu-item"
					onClick={() => (panel.acknowledge() === "sent" ? onDone() : setMissing(true))}
				>
					{say("acknowledge")}
				</button>
			)}
			{isMissing && <p class="hint">{say("noAcknowledgement")}</p>}
			{isSnoozed ? (
				<button type="button" class="menu-item" onClick={act({ do: "wake" })}>
					{say("wakeUp")}
				</button>
			) : (
				<>
					<button type="button" class="menu-item" onClick={act({ do: "snooze", until: inHours(2, now) })}>
						{say("snooze2h")}
					</button>
					<button type="button" class="menu-item" onClick={act({ do: "snooze", until: tomorrowAt(9, now) })}>
						{say("snoozeTomorrow")}
					</button>
				</>
			)}
			<button type="button" class="menu-item" onClick={() => setEscalates(true)}>
				{say("escalate")}
			</button>
		</div>
	);
}

function Escalate({ panel, clock, onDone }: MenuProps) {
	const focus = useFirstFocus<HTMLFormElement>();
	const { after = 60, to = "" } = clock.escalation ?? {};
	return (
		<form
			ref={focus}
			class="menu-form"
			onSubmit={(event) => {
				event.preventDefault();
				const form = new FormData(event.currentTarget);
				const escalation = { after: Number(form.get("after")), to: String(form.get("to")).trim() };
				if (escalation.to === "" || !Number.isInteger(escalation.after)) return;
				onDone();
				void panel.clock.act({ do: "escalate", escalation });
			}}
		>
			<label>
				{say("escalateAfter")}
				<input
					class="text-input"
					name="after"
					type="number"
					min="1"
					max="43200"
					step="1"
					value={after}
					required
				/>
			</label>
			<label>
				{say("escalateTo")}
				<input class="text-input" name="to" maxLength={100} value={to} required />
			</label>
			<p class="hint">{say("escalateNote")}</p>
			<div class="menu-buttons">
				<button type="submit" class="button primary">
					{say("save")}
				</button>
				{clock.escalation && (
					<button
						type="button"
						class="button"
						onClick={() => {
							onDone();
							void panel.clock.act({ do: "escalate" });
						}}
					>
						{say("escalateOff")}
					</button>
				)}
			</div>
		</form>
	);
}
