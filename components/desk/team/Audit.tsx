import { may } from "../../../lib/contract/sync-access.ts";
import type { HistoryEntry } from "../../../lib/contract/sync-people.ts";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Notice } from "../keeping/Notice.tsx";
import { Section } from "../keeping/Section.tsx";
import { deedWords } from "./audit-words.ts";
import { faultWords } from "./team-words.ts";

interface Props {
	readonly model: TeamModel;
	readonly team: NonNullable<TeamStatus["team"]>;
}

/** Who did what in the team, and when: newest first, a page at a time. */
export function Audit({ model, team }: Props) {
	if (!may(team.role, "audit.read")) return null;
	const { entries, more, fault, load, loadEarlier } = model.audit;
	const shown = entries.value;
	return (
		<Section level={2} id="team-audit" title={say("teamAudit")} hint={say("teamAuditHint")}>
			{fault.value && <Notice kind="late">{faultWords(fault.value)}</Notice>}
			{shown && (
				<ul class="team-audit">
					{shown.map((entry) => (
						<Deed key={entry.seq} model={model} team={team} entry={entry} />
					))}
				</ul>
			)}
			<div class="settings-buttons">
				<button type="button" class="button" onClick={() => void load()}>
					{say(shown ? "auditRefresh" : "auditShow")}
				</button>
				{more.value && (
					<button type="button" class="button" onClick={() => void loadEarlier()}>
						{say("auditEarlier")}
					</button>
				)}
			</div>
		</Section>
	);
}

function Deed({ model, team, entry }: Props & { readonly entry: HistoryEntry }) {
	const names = model.audit.names.value;
	const record = (kind: string, id: string) => names.get(`${kind}/${id}`) ?? "";
	const person = (id: string) =>
		team.members.find((one) => one.id === id)?.name ?? (record("member", id) || say("auditSomebody"));
	const who = entry.person === undefined ? say("auditServer") : person(entry.person);
	const when = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "medium", timeStyle: "short" });
	return (
		<li>
			<time class="faint" dateTime={new Date(entry.at).toISOString()}>
				{when.format(entry.at)}
			</time>
			<b>
				<bdi>{who}</bdi>
			</b>
			{": "}
			<bdi>{deedWords(entry, { person, record })}</bdi>
		</li>
	);
}
