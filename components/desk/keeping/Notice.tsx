import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../Icon.tsx";

const ICONS = { ok: "check", soon: "alert", late: "alert" } as const satisfies Record<string, IconName>;

/** How something went, read out as it appears. */
export function Notice({
	kind,
	children,
}: {
	readonly kind: keyof typeof ICONS;
	readonly children: ComponentChildren;
}) {
	return (
		<div class={`notice ${kind}`} role={kind === "late" ? "alert" : "status"}>
			<Icon name={ICONS[kind]} size={14} />
			<div class="notice-text">{children}</div>
		</div>
	);
}
