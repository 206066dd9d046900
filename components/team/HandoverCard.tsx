import type { HandoverView } from "../../lib/contract/handover.ts";
import { platformOfKey } from "../../lib/contract/thread-url.ts";
import { say } from "../../lib/i18n/say.ts";
import { momentWords } from "../../lib/panel/clock-words.ts";
import type { HandoversModel } from "../../lib/panel/team/handovers.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import { cleanText } from "../../lib/templates/clean-text.ts";

interface Props {
	readonly model: HandoversModel;
	readonly handover: HandoverView;
	readonly now: number;
	/** Beside the conversation itself its name is on screen already. */
	readonly isHere?: boolean;
}

/** One conversation that was given to somebody: what is known of it, and what can be done. */
export function HandoverCard({ model, handover, now, isHere = false }: Props) {
	const { id, about, due, state } = handover;
	const platform = about && platformOfKey(about.threadKey);
	return (
		<article class="handover">
			{!isHere && (
				<p>
					<b>
						<bdi>{about ? cleanText(about.name) || say("unknownContact") : say("handoverSealed")}</bdi>
					</b>
					{platform && <span class="faint"> · {PLATFORM_NAMES[platform]}</span>}
				</p>
			)}
			<p>
				{wordsOf(handover)}
				{due !== undefined && (
					<span class={due < now && state !== "declined" ? "late-text" : "faint"}>
						{" · "}
						{say("handoverDue", { when: momentWords(due, now) })}
					</span>
				)}
			</p>
			{about?.note && <p class="handover-note">{about.note}</p>}
			<Buttons model={model} handover={handover} isHere={isHere} id={id} />
		</article>
	);
}

function wordsOf({ whose, state, from, to }: HandoverView): string {
	const giver = from || say("auditSomebody");
	const taker = to || say("auditSomebody");
	if (whose === "late") return say("handoverLate", { from: giver, to: taker });
	if (whose === "mine") return say("handoverFrom", { name: giver });
	if (state === "accepted") return say("handoverAccepted", { name: taker });
	return say(state === "declined" ? "handoverDeclined" : "handoverOffered", { name: taker });
}

function Buttons({
	model,
	handover: { whose, state, about },
	isHere,
	id,
}: Omit<Required<Props>, "now"> & { readonly id: string }) {
	const settle = (next: "accepted" | "declined" | "done") => () => void model.settle(id, next);
	return (
		<div class="handover-buttons">
			{!isHere && about && (
				<button type="button" class="button" onClick={() => void model.open(id)}>
					{say("handoverOpen")}
				</button>
			)}
			{whose === "mine" && state === "offered" && (
				<>
					<button type="button" class="button primary" onClick={settle("accepted")}>
						{say("handoverAccept")}
					</button>
					<button type="button" class="button" onClick={settle("declined")}>
						{say("handoverDecline")}
					</button>
				</>
			)}
			{whose === "mine" && state === "accepted" && (
				<button type="button" class="button" onClick={settle("done")}>
					{say("handoverDone")}
				</button>
			)}
			{whose !== "mine" && (
				<button type="button" class="button" onClick={settle("done")}>
					{say(state === "declined" ? "handoverDone" : "handoverTakeBack")}
				</button>
			)}
		</div>
	);
}
