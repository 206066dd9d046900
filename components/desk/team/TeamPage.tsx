import { useEffect, useState } from "preact/hooks";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Notice } from "../keeping/Notice.tsx";
import { Section } from "../keeping/Section.tsx";
import { Audit } from "./Audit.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { Devices } from "./Devices.tsx";
import { EnterForm } from "./EnterForm.tsx";
import { Members } from "./Members.tsx";
import { Samples } from "./Samples.tsx";
import { faultWords, fromNow } from "./team-words.ts";
import { Verdict } from "./Verdict.tsx";

/** ms between two looks: times are told from now. */
const LOOK_AGAIN = 10_000;

export function TeamPage({ model }: { readonly model: TeamModel }) {
	useEffect(() => {
		void model.load();
		const timer = setInterval(() => void model.load(), LOOK_AGAIN);
		return () => clearInterval(timer);
	}, [model]);
	const status = model.status.value;
	const fault = model.fault.value;
	return (
		<div class="settings">
			<h1>{status?.team ? <bdi>{status.team.name}</bdi> : say("team")}</h1>
			{fault && <Notice kind="late">{faultWords(fault)}</Notice>}
			{status && !status.team && <EnterForm model={model} />}
			{status?.team && (
				<>
					<Standing model={model} status={status} />
					<Conflicts model={model} />
					{!isOver(status) && (
						<>
							<Members model={model} team={status.team} />
							<Devices model={model} team={status.team} />
							<Samples model={model} team={status.team} />
							<Audit model={model} team={status.team} />
						</>
					)}
					{!isOver(status) && <Leaving model={model} person={status.team.person} />}
				</>
			)}
		</div>
	);
}

/** Nothing can be asked of the server: not any more, or not of the one that answers now. */
function isOver({ trouble }: TeamStatus): boolean {
	return trouble?.kind === "removed" || trouble?.kind === "sign-in" || trouble?.kind === "another";
}

function Standing({ model, status }: { readonly model: TeamModel; readonly status: TeamStatus }) {
	const { trouble, syncedAt, waiting, nextAt } = status;
	const now = Date.now();
	const over = isOver(status);
	return (
		<div class="team-standing">
			{trouble && <Notice kind={over ? "late" : "soon"}>{faultWords(trouble.kind)}</Notice>}
			<p role="status">
				{syncedAt === undefined
					? say("teamNotYet")
					: say("teamSynced", { when: fromNow(Math.min(syncedAt, now), now) })}
				{waiting > 0 && ` · ${sayCount("teamWaitsOne", "teamWaitsOther", waiting)}`}
				{nextAt !== undefined &&
					nextAt > now &&
					!over &&
					` · ${say("teamNextTry", { when: fromNow(nextAt, now) })}`}
			</p>
			<div class="settings-buttons">
				{(!over || trouble?.kind === "another") && (
					<button type="button" class="button" onClick={() => void model.sync()}>
						{say("teamSyncNow")}
					</button>
				)}
				{trouble?.kind === "offline" && (
					<button type="button" class="button" onClick={() => void model.testTeam()}>
						{say("teamTest")}
					</button>
				)}
				{waiting > 0 && (
					<button type="button" class="button" onClick={() => void model.saveUnsent()}>
						{say("teamSaveUnsent")}
					</button>
				)}
				{over && (
					<button type="button" class="button danger" onClick={() => void model.forget()}>
						{say("teamForget")}
					</button>
				)}
			</div>
			{trouble?.kind === "offline" && <Verdict model={model} />}
		</div>
	);
}

function Leaving({ model, person }: { readonly model: TeamModel; readonly person: string }) {
	const [isAsked, setAsked] = useState(false);
	return (
		<Section level={2} id="team-leave" title={say("teamLeave")} hint={say("teamLeaveSure")}>
			<div class="settings-buttons">
				{isAsked ? (
					<>
						<button type="button" class="button danger" onClick={() => void model.remove(person)}>
							{say("teamLeave")}
						</button>
						<button type="button" class="button" onClick={() => setAsked(false)}>
							{say("cancel")}
						</button>
					</>
				) : (
					<button type="button" class="button" onClick={() => setAsked(true)}>
						{say("teamLeave")}
					</button>
				)}
			</div>
		</Section>
	);
}
