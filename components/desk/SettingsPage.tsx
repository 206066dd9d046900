import { say } from "../../lib/i18n/say.ts";
import type { DeskModel } from "../../lib/panel/desk.ts";
import { HistorySettings } from "./HistorySettings.tsx";
import { KeepingSettings } from "./keeping/KeepingSettings.tsx";
import { ReplySettings } from "./ReplySettings.tsx";

/** Everything that is set once, part by part. */
export function SettingsPage({ model }: { readonly model: DeskModel }) {
	return (
		<>
			<h1>{say("settings")}</h1>
			<ReplySettings model={model.replies} />
			<KeepingSettings model={model.keeping} />
			<HistorySettings model={model.history} />
		</>
	);
}
