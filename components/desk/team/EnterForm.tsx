import { useState } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";
import { Verdict } from "./Verdict.tsx";

/** Founding a team with the server's link, or joining one with an invitation: the link says which. */
export function EnterForm({ model }: { readonly model: TeamModel }) {
	const [link, setLink] = useState("");
	const [person, setPerson] = useState("");
	const [team, setTeam] = useState("");
	const changeLink = (text: string): void => {
		setLink(text);
		void model.test();
	};
	const founds = link.includes("#setup.");
	const isReady = link.trim() !== "" && person.trim() !== "" && (!founds || team.trim() !== "");
	return (
		<Section level={2} id="team-enter" title={say("teamJoin")} hint={say("teamIntro")}>
			<form
				class="facts-form"
				onSubmit={(event) => {
					event.preventDefault();
					if (isReady) void model.enter({ link, person, team, device: say("teamThisBrowser") });
				}}
			>
				<Field label={say("teamLink")} value={link} most={2_000} onValue={changeLink} />
				<Field label={say("teamYourName")} value={person} most={100} onValue={setPerson} />
				{founds && <Field label={say("teamItsName")} value={team} most={100} onValue={setTeam} />}
				<div class="settings-buttons">
					<button type="submit" class="button primary" aria-disabled={!isReady || model.busy.value}>
						{say(founds ? "teamCreate" : "teamJoin")}
					</button>
					<button
						type="button"
						class="button"
						aria-disabled={link.trim() === "" || model.busy.value}
						onClick={() => link.trim() !== "" && void model.test(link)}
					>
						{say("teamTest")}
					</button>
				</div>
				<Verdict model={model} link={link} />
			</form>
		</Section>
	);
}

interface FieldProps {
	readonly label: string;
	readonly value: string;
	readonly most: number;
	readonly onValue: (value: string) => void;
}

function Field({ label, value, most, onValue }: FieldProps) {
	return (
		<label>
			<span>{label}</span>
			<input
				value={value}
				maxLength={most}
				autocomplete="off"
				spellcheck={false}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
		</label>
	);
}
