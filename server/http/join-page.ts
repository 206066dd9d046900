/** The page behind an invitation for people who open it in a tab. No script: the fragment is read by nobody here. */
export const JOIN_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Join a team in Aside</title>
<style>
	body { font: 16px/1.5 system-ui, sans-serif; margin: 12vh auto; max-width: 34rem; padding: 0 1.5rem; color: #1c2430; background: #fff }
	@media (prefers-color-scheme: dark) { body { color: #e8ecf2; background: #14181f } }
	h1 { font-size: 1.5rem }
	kbd { border: 1px solid currentColor; border-radius: 4px; padding: 0 .3em }
</style>
<main>
<h1>You are invited to a team in Aside</h1>
<ol>
	<li>Copy the whole address of this page (<kbd>Ctrl</kbd> + <kbd>L</kbd>, then <kbd>Ctrl</kbd> + <kbd>C</kbd>).</li>
	<li>Open Aside, then Desk → Team → Join with a link.</li>
	<li>Paste it there.</li>
</ol>
<p>The address is the key: whoever has it can join. It works once, unless your team said otherwise.</p>
</main>
</html>
`;
