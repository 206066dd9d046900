import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Notice } from "../keeping/Notice.tsx";
import { faultWords } from "./team-words.ts";

interface Props {
	readonly model: TeamModel;
	/** Absent: the server of the team one is in. */
	readonly link?: string;
}

/** What the test of a connection found; where only a permission is missing, the way to it. */
export function Verdict({ model, link }: Props) {
	const verdict = model.tested.value;
	const fault = model.fault.value;
	const works = verdict === "works";
	return (
		<>
			{verdict !== undefined && (
				<Notice kind={works ? "ok" : "soon"}>{works ? say("teamTestWorks") : faultWords(verdict)}</Notice>
			)}
			{(verdict === "unreadable" || fault === "unreadable") && (
				<button type="button" class="button" onClick={() => void model.allow(link)}>
					{say("teamAllowHost")}
				</button>
			)}
		</>
	);
}
