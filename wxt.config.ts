import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

export default defineConfig({
	imports: false,
	outDir: ".output",
	vite: () => ({ plugins: [preact()] }),
	manifest: {
		name: "Aside",
		description: "Replies, notes and response times beside your direct messages.",
		permissions: ["storage"],
	},
});
