import { MoreMenu } from "./MoreMenu.tsx";
import type { MenuProps } from "./menu-props.ts";
import { RemindMenu } from "./RemindMenu.tsx";
import { ResolveMenu } from "./ResolveMenu.tsx";

/** What a button of the foot opens. */
export function FootMenu({ open, ...props }: MenuProps & { readonly open: "resolve" | "remind" | "more" }) {
	if (open === "resolve") return <ResolveMenu {...props} />;
	return open === "remind" ? <RemindMenu {...props} /> : <MoreMenu {...props} />;
}
