import type { ComponentChildren } from "preact";

interface Props {
	/** Of its heading; the address of the section within the page. */
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	/** Of its heading: 2 where the page has no further heading above its sections. */
	readonly level?: 2 | 3;
	readonly children?: ComponentChildren;
}

/** One matter of the settings: what it is, what it means, and what can be done. */
export function Section({ id, title, hint, level = 3, children }: Props) {
	const Heading = `h${level}` as const;
	return (
		<section class="settings-section" aria-labelledby={id}>
			<Heading id={id}>{title}</Heading>
			{hint !== undefined && <p class="settings-hint">{hint}</p>}
			{children}
		</section>
	);
}
