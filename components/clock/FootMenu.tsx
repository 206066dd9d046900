import { MoreMenu } from "./MoreMenu.tsx";
import type { FootMenuName, MenuProps } from "./menu-props.ts";
import { RemindMenu } from "./RemindMenu.tsx";
import { ResolveMenu } from "./ResolveMenu.tsx";

/** What a button of the sidebar's foot opens. */
export function FootMenu({ open, ...props }: MenuProps & { readonly open: FootMenuName }) {
	if (open === "resolve") return <ResolveMenu {...props} />;
	return open === "remind" ? <RemindMenu {...props} /> : <MoreMenu {...props} />;
}
