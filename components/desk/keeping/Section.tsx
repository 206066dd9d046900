import type { ComponentChildren } from "preact";

interface Props {
	/** Of its heading; the address of the section within the page. */
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	readonly children?: ComponentChildren;
}

/** One matter of the settings: what it is, what it means, and what can be done. */
export function Section({ id, title, hint, children }: Props) {
	return (
		<section class="settings-section" aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			{hint !== undefined && <p class="settings-hint">{hint}</p>}
			{children}
		</section>
	);
}
