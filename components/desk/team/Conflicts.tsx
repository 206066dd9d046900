import type { ConflictView } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";

/** Edits the server did not take: both versions beside one another, and one click for each way out. */
export function Conflicts({ model }: { readonly model: TeamModel }) {
	const conflicts = model.conflicts.value;
	if (conflicts.length === 0) return null;
	return (
		<Section id="team-decide" title={say("teamDecide")}>
			{conflicts.map((one) => (
				<Conflict key={one.mid} model={model} conflict={one} />
			))}
		</Section>
	);
}

function Conflict({ model, conflict }: { readonly model: TeamModel; readonly conflict: ConflictView }) {
	const { mid, title, reason, fields } = conflict;
	return (
		<article class="team-conflict" aria-label={title}>
			<h4>
				<bdi>{title}</bdi>
			</h4>
			{reason === "gone" && <p>{say("teamGone")}</p>}
			{(reason === "forbidden" || reason === "invalid") && <p>{say("teamRefused")}</p>}
			{fields.map(({ name, mine, theirs }) => (
				<div key={name} class="side-by-side">
					<Version label={`${say("teamMine")} · ${name}`} value={mine} />
					{reason === "changed" && <Version label={`${say("teamTheirs")} · ${name}`} value={theirs} />}
				</div>
			))}
			<div class="settings-buttons">
				{reason === "changed" && (
					<button
						type="button"
						class="button primary"
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

function Version({ label, value }: { readonly label: string; readonly value: unknown }) {
	const text = typeof value === "string" ? value : value === undefined ? "–" : JSON.stringify(value);
	return (
		<section aria-label={label}>
			<p class="faint">{label}</p>
			<p class="source" dir="auto">
				{text}
			</p>
		</section>
	);
}
