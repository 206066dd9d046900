import type { ReadonlySignal } from "@preact/signals";
import type { TeamStatus } from "../lib/contract/team.ts";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { wayFor } from "../lib/panel/thread.ts";
import { Brand } from "./Brand.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { standingOf } from "./team-standing.ts";

interface Props {
	readonly panel: Panel;
	readonly team: ReadonlySignal<TeamStatus | undefined> | undefined;
}

/** The sidebar's top line: what can be done here right now, or how the team stands when all can be; and the ways out. */
export function Bar({ panel, team }: Props) {
	const { key, tone: usual } = statusOf(panel);
	const standing = key === "statusReady" || key === "statusIdle" ? standingOf(team?.value) : undefined;
	const { words, tone } = standing ?? { words: say(key), tone: usual };
	return (
		<div class="bar">
			<Brand />
			<span class="status">
				<i class={`dot ${tone}`} aria-hidden="true" />
				{words}
			</span>
			<BarButton label={say("openDesk")} icon="desk" onPress={() => panel.openDesk()} />
			{panel.layout.value !== "panel" && (
				<BarButton label={say("fold")} icon="fold" onPress={() => panel.send({ type: "close" })} />
			)}
		</div>
	);
}

interface BarButtonProps {
	readonly label: string;
	readonly icon: IconName;
	readonly onPress: () => void;
}

function BarButton({ label, icon, onPress }: BarButtonProps) {
	return (
		<button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
			<Icon name={icon} />
		</button>
	);
}

function statusOf(panel: Panel): { readonly key: MessageKey; readonly tone: "ok" | "soon" | "idle" } {
	const view = panel.view.value;
	const { status } = panel.library;
	if (panel.orphaned.value || status.value.state === "failed") return { key: "statusOffline", tone: "soon" };
	if (view?.state === "not-understood" || (view && view.missing.length > 0)) {
		return { key: "statusPartly", tone: "soon" };
	}
	switch (wayFor(view)) {
		case "insert":
			return { key: "statusReady", tone: "ok" };
		case "copy":
			return { key: "statusCopyOnly", tone: "soon" };
		case "wait":
			return { key: "statusOpening", tone: "idle" };
		case "none":
			return { key: "statusIdle", tone: "idle" };
	}
}
