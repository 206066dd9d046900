import { say } from "../../lib/i18n/say.ts";
import type { DeskModel } from "../../lib/panel/desk.ts";
import { later } from "../later.tsx";
import { HistorySettings } from "./HistorySettings.tsx";
import { KeepingSettings } from "./keeping/KeepingSettings.tsx";
import { ReplySettings } from "./ReplySettings.tsx";

const StandardsSettings = later(
	async () => (await import("./standards/StandardsSettings.tsx")).StandardsSettings,
);

/** Everything that is set once, part by part. */
export function SettingsPage({ model }: { readonly model: DeskModel }) {
	return (
		<>
			<h1>{say("settings")}</h1>
			<ReplySettings model={model.replies} />
			<StandardsSettings ask={model.ask} />
			<KeepingSettings model={model.keeping} />
			<HistorySettings model={model.history} />
		</>
	);
}
