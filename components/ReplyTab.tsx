import { useCallback } from "preact/hooks";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { confirmIn } from "./confirm-in.ts";
import { InsertStatus } from "./InsertStatus.tsx";
import { later } from "./later.tsx";
import { SearchField } from "./SearchField.tsx";
import { TemplateList } from "./TemplateList.tsx";
import { useTyped } from "./trigger.ts";

const KeysHelp = later(async () => (await import("./KeysHelp.tsx")).KeysHelp);

/** Find a template, see it filled for this person, insert it. */
export function ReplyTab({ panel }: { readonly panel: Panel }) {
	const confirm = useCallback(() => confirmIn(panel), [panel]);
	const isReady = panel.library.status.value.state === "ready";
	const isFirstUse = isReady && panel.library.recent.value.length === 0 && panel.reply.query.value === "";
	return (
		<>
			<div class="reply-top">
				<SearchField panel={panel} onConfirm={confirm} />
				<InsertStatus panel={panel} />
			</div>
			<div class="body">
				{panel.help.value && <KeysHelp panel={panel} />}
				{isFirstUse && <p class="hint">{say("firstUse")}</p>}
				{isReady && <NothingFound panel={panel} />}
				<TemplateList panel={panel} look="sidebar" onConfirm={confirm} />
			</div>
		</>
	);
}

/** An empty library and an empty search are different things to be told. */
export function NothingFound({ panel }: { readonly panel: Panel }) {
	const example = useTyped("delay");
	if (panel.reply.found.value.length > 0) return null;
	const query = panel.reply.query.value.trim();
	return <p class="hint">{query === "" ? say("noTemplates") : say("nothingFound", { query, example })}</p>;
}
