import { useState } from "preact/hooks";
import type { ConflictView } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import { type Choice, isClean, type Merge, mergedText } from "../../../lib/panel/team/merge-text.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { partName } from "./conflict-words.ts";

interface Props {
	readonly model: TeamModel;
	readonly conflict: ConflictView;
	readonly merges: readonly Merge[];
}

/** `name` and place of a piece. */
type Choices = ReadonlyMap<string, ReadonlyMap<number, Choice>>;

const NONE: ReadonlyMap<number, Choice> = new Map();

/** Both edits in one text, and one click to take it. Where both changed the same, either wording can be picked first. */
export function MergeProposal({ model, conflict, merges }: Props) {
	const [choices, setChoices] = useState<Choices>(new Map());
	const choose = (name: string, place: number, choice: Choice): void =>
		setChoices(new Map([...choices, [name, new Map([...(choices.get(name) ?? NONE), [place, choice]])]]));
	const take = (): void => {
		const f = Object.fromEntries(
			merges.map((one) => [one.name, mergedText(one, choices.get(one.name) ?? NONE)]),
		);
		void model.decide({ mid: conflict.mid, take: "mine", f });
	};
	return (
		<section class="team-merge" aria-label={say("mergeTitle")}>
			<p>{say(merges.every(isClean) ? "mergeClean" : "mergeBoth")}</p>
			{merges.map((merge) => (
				<Merged
					key={merge.name}
					merge={merge}
					chosen={choices.get(merge.name) ?? NONE}
					onChoose={(place, choice) => choose(merge.name, place, choice)}
				/>
			))}
			<button type="button" class="button primary" onClick={take}>
				{say("mergeTake")}
			</button>
		</section>
	);
}

interface MergedProps {
	readonly merge: Merge;
	readonly chosen: ReadonlyMap<number, Choice>;
	readonly onChoose: (place: number, choice: Choice) => void;
}

function Merged({ merge, chosen, onChoose }: MergedProps) {
	return (
		<>
			<p class="faint">{`${say("mergeTitle")} · ${partName(merge.name)}`}</p>
			<div class="source" dir="auto">
				{merge.pieces.map((piece, place) =>
					piece.kind === "agreed" ? (
						piece.text
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: pieces stay where they are in their text
						<fieldset key={place} class="merge-choice">
							<legend class="unseen">{say("mergeSame")}</legend>
							{(["mine", "theirs"] as const).map((side) => (
								<label key={side}>
									<input
										type="radio"
										name={`${merge.name}-${place}`}
										checked={(chosen.get(place) ?? "mine") === side}
										onChange={() => onChoose(place, side)}
									/>
									<b>{say(side === "mine" ? "teamMine" : "teamTheirs")}</b>
									<span>{piece[side].trim() || "–"}</span>
								</label>
							))}
						</fieldset>
					),
				)}
			</div>
		</>
	);
}
