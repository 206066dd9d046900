export function Brand() {
	return (
		<span class="brand">
			<i class="mark" aria-hidden="true" />
			Aside
		</span>
	);
}
