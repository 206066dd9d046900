/** Business Suite wraps its parts in spans that name them and take no part in layout. */
import type { ReactNode } from "react";

export function Surface({
	name,
	children,
}: {
	readonly name: string;
	readonly children: ReactNode;
}): ReactNode {
	return (
		<span data-surface={name} style={{ display: "contents" }}>
			{children}
		</span>
	);
}
