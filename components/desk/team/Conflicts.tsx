import type { ConflictView } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import { mergesOf } from "../../../lib/panel/team/merge-text.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";
import { partName, partText } from "./conflict-words.ts";
import { MergeProposal } from "./MergeProposal.tsx";

/** Edits the server did not take: both versions beside one another, and one click for each way out. */
export function Conflicts({ model }: { readonly model: TeamModel }) {
	const conflicts = model.conflicts.value;
	if (conflicts.length === 0) return null;
	return (
		<Section level={2} id="team-decide" title={say("teamDecide")}>
			{conflicts.map((one) => (
				<Conflict key={one.mid} model={model} conflict={one} />
			))}
		</Section>
	);
}

function Conflict({ model, conflict }: { readonly model: TeamModel; readonly conflict: ConflictView }) {
	const { mid, kind, title, reason, fields } = conflict;
	const merges = mergesOf(conflict);
	const called = title || say(kind === "standard" ? "standardsTitle" : "rulesTitle");
	return (
		<article class="team-conflict" aria-label={called}>
			<h3>
				<bdi>{called}</bdi>
			</h3>
			{reason === "gone" && <p>{say("teamGone")}</p>}
			{(reason === "forbidden" || reason === "invalid") && <p>{say("teamRefused")}</p>}
			{fields.map(({ name, mine, theirs }) => (
				<div key={name} class="side-by-side">
					<Version label={`${say("teamMine")} · ${partName(name)}`} text={partText(name, mine)} />
					{reason === "changed" && (
						<Version label={`${say("teamTheirs")} · ${partName(name)}`} text={partText(name, theirs)} />
					)}
				</div>
			))}
			{merges.length > 0 && <MergeProposal model={model} conflict={conflict} merges={merges} />}
			<div class="settings-buttons">
				{reason === "changed" && (
					<button
						type="button"
						class={merges.length > 0 ? "button" : "button primary"}
						onClick={() => void model.decide({ mid, take: "mine" })}
					>
						{say("keepMine")}
					</button>
				)}
				{(reason === "gone" || reason === "forbidden") && (
					<button
						type="button"
						class="button primary"
						onClick={() => void model.decide({ mid, take: "anew" })}
					>
						{say("teamAnew")}
					</button>
				)}
				<button type="button" class="button" onClick={() => void model.decide({ mid, take: "theirs" })}>
					{say(reason === "changed" ? "takeTheirs" : "discard")}
				</button>
			</div>
		</article>
	);
}

function Version({ label, text }: { readonly label: string; readonly text: string }) {
	return (
		<section aria-label={label}>
			<p class="faint">{label}</p>
			<p class="source" dir="auto">
				{text}
			</p>
		</section>
	);
}
