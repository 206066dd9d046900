/** Figures for Prometheus. Labels are route patterns and words of ours, never ids. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics(sockets: () => number) {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const requests = new Histogram({
		name: "aside_request_seconds",
		help: "Time to answer, by route and status",
		labelNames: ["method", "route", "status"],
		buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
		registers: [registry],
	});
	const changes = new Counter({
		name: "aside_changes_total",
		help: "Pushed changes, by outcome",
		labelNames: ["outcome"],
		registers: [registry],
	});
	new Gauge({
		name: "aside_live_sockets",
		help: "Open live sockets",
		registers: [registry],
		collect() {
			this.set(sockets());
		},
	});
	return { registry, requests, changes };
}
