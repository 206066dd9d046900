import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

interface Props {
	readonly icon: IconName;
	readonly title: string;
	readonly text: string;
	/** What the person can do about it. */
	readonly children?: ComponentChildren;
}

/** A whole pane with nothing to work on: what is so, and the one thing to do. */
export function EmptyState({ icon, title, text, children }: Props) {
	return (
		<div class="empty-state">
			<span class="empty-icon">
				<Icon name={icon} size={22} />
			</span>
			<h2>{title}</h2>
			<p>{text}</p>
			{children}
		</div>
	);
}
