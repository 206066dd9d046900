/** The site's top bar. Its own navigation landmark holds no grid. */
import type { ReactNode } from "react";
import type { FacebookView } from "./view.ts";

export function Banner({
	view,
	onHome,
}: {
	readonly view: FacebookView;
	readonly onHome: () => void;
}): ReactNode {
	const { words } = view;
	return (
		<div role="banner" className="banner">
			<div className="banner-left">
				<a
					role="link"
					href="/"
					aria-label={words.home}
					className="mark"
					onClick={(event) => {
						event.preventDefault();
						onHome();
					}}
				>
					<span aria-hidden="true">◐</span>
				</a>
				<label className="search">
					<input type="search" placeholder={words.searchSite} aria-label={words.searchSite} />
				</label>
			</div>
			<div role="navigation" aria-label="Facebook" className="banner-links">
				{["⌂", "▷", "⌗", "◇"].map((sign) => (
					<a key={sign} role="link" href="/" className="banner-link" aria-label={words.home}>
						<span aria-hidden="true">{sign}</span>
					</a>
				))}
			</div>
			<div role="navigation" aria-label={words.settings} className="banner-right">
				<div role="button" tabIndex={0} aria-label="Messenger" className="round">
					<span aria-hidden="true">✉</span>
				</div>
				<div role="button" tabIndex={0} aria-label={words.profile} className="round">
					<span aria-hidden="true">☺</span>
				</div>
			</div>
		</div>
	);
}
