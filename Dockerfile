# The team's server. Build: docker build -t aside-team-server .
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY lib/base lib/base
COPY lib/contract lib/contract
COPY server server
RUN mkdir /data && chown node:node /data
USER node
ENV ASIDE_DATA=/data ASIDE_HOST=0.0.0.0 ASIDE_PORT=8787
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8787/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Listens beyond the container: TLS is spoken by a proxy in front (ASIDE_BEHIND_PROXY=1) or here (--cert, --key).
CMD ["node", "server/main.ts"]
