import { useEffect } from "preact/hooks";
import { may } from "../../lib/contract/sync-access.ts";
import { say } from "../../lib/i18n/say.ts";
import type { DeskModel } from "../../lib/panel/desk.ts";
import type { TeamModel } from "../../lib/panel/team/team.ts";
import { later } from "../later.tsx";
import { HistorySettings } from "./HistorySettings.tsx";
import { KeepingSettings } from "./keeping/KeepingSettings.tsx";
import { Notice } from "./keeping/Notice.tsx";
import { ReplySettings } from "./ReplySettings.tsx";

const StandardsSettings = later(
	async () => (await import("./standards/StandardsSettings.tsx")).StandardsSettings,
);

/** Everything that is set once, part by part. */
export function SettingsPage({ model }: { readonly model: DeskModel }) {
	return (
		<>
			<h1>{say("settings")}</h1>
			<TeamSets model={model.team} />
			<ReplySettings model={model.replies} />
			<StandardsSettings ask={model.ask} />
			<KeepingSettings model={model.keeping} />
			<HistorySettings model={model.history} replies={model.replies} />
		</>
	);
}

/** Said before anyone wonders where a change has gone. */
function TeamSets({ model }: { readonly model: TeamModel }) {
	useEffect(() => void model.load(), [model]);
	const team = model.status.value?.team;
	if (!team || may(team.role, "standard.write")) return null;
	return (
		<div class="settings">
			<Notice kind="soon">{say("teamSetsThese", { team: team.name })}</Notice>
		</div>
	);
}
