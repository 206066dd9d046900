/** The theme lives in `<body>`'s inline background and in inherited variables, which reach into the shadow roots. */
const LIGHT = {
	"--background": "rgb(255, 255, 255)",
	"--color-background": "rgb(255, 255, 255)",
	"--color-text": "rgb(15, 20, 26)",
	"--color-secondary": "rgba(0, 0, 0, 0.6)",
	"--border": "rgb(228, 234, 236)",
	"--color-gray-50": "rgb(247, 249, 249)",
	"--color-gray-100": "rgb(239, 243, 244)",
	"--chat-accent": "rgb(29, 155, 240)",
};

const DARK: typeof LIGHT = {
	"--background": "rgb(0, 0, 0)",
	"--color-background": "rgb(0, 0, 0)",
	"--color-text": "rgb(231, 233, 234)",
	"--color-secondary": "rgb(113, 118, 123)",
	"--border": "rgb(47, 51, 54)",
	"--color-gray-50": "rgb(22, 24, 28)",
	"--color-gray-100": "rgb(32, 35, 39)",
	"--chat-accent": "rgb(29, 155, 240)",
};

export function applyTheme(theme: "light" | "dark"): void {
	const colours = theme === "dark" ? DARK : LIGHT;
	for (const [name, value] of Object.entries(colours))
		document.documentElement.style.setProperty(name, value);
	document.documentElement.style.colorScheme = theme;
	document.body.style.backgroundColor = colours["--background"];
	const meta = document.querySelector('meta[name="theme-color"]');
	meta?.setAttribute("content", theme === "dark" ? "#000000" : "#FFFFFF");
}
