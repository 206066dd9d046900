import { useEffect, useState } from "preact/hooks";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Icon } from "./Icon.tsx";
import { later } from "./later.tsx";

const FootMenu = later(async () => (await import("./clock/FootMenu.tsx")).FootMenu);

type Open = "resolve" | "remind" | "more" | undefined;

/** What is decided about the open conversation: resolve, remind, and the rest. */
export function ClockFoot({ panel }: { readonly panel: Panel }) {
	const [open, setOpen] = useState<Open>(undefined);
	const key = panel.view.value?.threadKey;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another conversation closes what was open for the last.
	useEffect(() => setOpen(undefined), [key]);
	const clock = panel.clock.told.value;
	if (!clock || clock.state === "quiet") return null;
	const toggle = (what: Open) => () => setOpen(open === what ? undefined : what);
	const done = () => setOpen(undefined);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape inside of it closes what is open.
		<footer
			class="foot"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !open) return;
				event.stopPropagation();
				setOpen(undefined);
				document.getElementById(`foot-${open}`)?.focus();
			}}
		>
			{open && (
				<section class="foot-menu" aria-labelledby={`foot-${open}`}>
					<FootMenu open={open} panel={panel} clock={clock} onDone={done} />
				</section>
			)}
			<div class="foot-row">
				{clock.state === "resolved" ? (
					<button
						type="button"
						id="foot-resolve"
						class="foot-button"
						onClick={() => void panel.clock.act({ do: "reopen" })}
					>
						<Icon name="reload" size={13} />
						{say("reopen")}
					</button>
				) : (
					<FootButton what="resolve" icon="check" open={open} onPress={toggle("resolve")} />
				)}
				<FootButton what="remind" icon="bell" open={open} onPress={toggle("remind")} />
				<FootButton what="more" icon="more" open={open} onPress={toggle("more")} />
			</div>
		</footer>
	);
}

interface ButtonProps {
	readonly what: "resolve" | "remind" | "more";
	readonly icon: "check" | "bell" | "more";
	readonly open: Open;
	readonly onPress: () => void;
}

function FootButton({ what, icon, open, onPress }: ButtonProps) {
	return (
		<button
			type="button"
			id={`foot-${what}`}
			class={`foot-button ${what}`}
			aria-expanded={open === what}
			onClick={onPress}
		>
			<Icon name={icon} size={13} />
			{say(what)}
		</button>
	);
}
