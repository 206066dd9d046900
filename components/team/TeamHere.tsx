import type { ReadonlySignal } from "@preact/signals";
import { useMemo, useState } from "preact/hooks";
import type { TeamStatus } from "../../lib/contract/team.ts";
import { say } from "../../lib/i18n/say.ts";
import type { Panel } from "../../lib/panel/panel.ts";
import { createTeamHere, type TeamHere as Model } from "../../lib/panel/team/team-here.ts";
import { contactOf } from "../../lib/panel/thread.ts";
import { inHours, inputValue } from "../clock/moments.ts";
import { HandoverCard } from "./HandoverCard.tsx";

interface Props {
	readonly panel: Panel;
	readonly team: ReadonlySignal<TeamStatus | undefined>;
}

/** Under the contact's name: who of the team is answering here too, and to whom the conversation was given. */
export function TeamHere({ panel, team }: Props) {
	const model = useMemo(() => createTeamHere(panel.view), [panel]);
	const [isGiving, setGiving] = useState<string>();
	const key = panel.view.value?.threadKey;
	const status = team.value?.team;
	const others = status?.members.filter(({ id }) => id !== status.person) ?? [];
	if (key === undefined || !status) return null;
	const names = model.names.value;
	const handovers = model.handovers.value;
	return (
		<div class="team-here">
			<p role="status" class="soon-text">
				{names.map((name) => (
					<span key={name}>
						<i class="dot soon" aria-hidden="true" /> {say("answeringHere", { name })}
					</span>
				))}
			</p>
			{handovers.map((one) => (
				<HandoverCard key={one.id} model={model.model} handover={one} now={panel.clock.now.value} isHere />
			))}
			{isGiving === key ? (
				<Giving
					panel={panel}
					model={model}
					others={others}
					threadKey={key}
					onDone={() => setGiving(undefined)}
				/>
			) : (
				handovers.length === 0 &&
				others.length > 0 && (
					<button type="button" class="link-button" onClick={() => setGiving(key)}>
						{say("handOver")}
					</button>
				)
			)}
		</div>
	);
}

interface GivingProps {
	readonly panel: Panel;
	readonly model: Model;
	readonly others: NonNullable<TeamStatus["team"]>["members"];
	readonly threadKey: string;
	readonly onDone: () => void;
}

function Giving({ panel, model, others, threadKey, onDone }: GivingProps) {
	const [failed, setFailed] = useState(false);
	const give = async (form: FormData): Promise<void> => {
		const due = new Date(String(form.get("due"))).getTime();
		const given = await model.model.give({
			threadKey,
			name: (contactOf(panel.view.value)?.name ?? "").slice(0, 300),
			note: String(form.get("note")).trim(),
			to: String(form.get("to")),
			...(Number.isFinite(due) && { due }),
		});
		setFailed(!given);
		if (given) onDone();
	};
	return (
		<form
			class="menu-form"
			aria-label={say("handOver")}
			onSubmit={(event) => {
				event.preventDefault();
				void give(new FormData(event.currentTarget));
			}}
		>
			<label>
				{say("handoverTo")}
				<select class="text-input" name="to" required>
					{others.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				{say("handoverNote")}
				<textarea class="text-input" name="note" rows={2} maxLength={1_000} />
			</label>
			<label>
				{say("handoverUntil")}
				<input
					class="text-input"
					name="due"
					type="datetime-local"
					defaultValue={inputValue(inHours(2, Date.now()))}
				/>
			</label>
			{failed && (
				<p class="late-text" role="alert">
					{say("handoverFailed")}
				</p>
			)}
			<div class="menu-buttons">
				<button type="submit" class="button primary">
					{say("handOver")}
				</button>
				<button type="button" class="button" onClick={onDone}>
					{say("cancel")}
				</button>
			</div>
		</form>
	);
}
