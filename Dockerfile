# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /srv/erduaware
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
WORKDIR /srv/erduaware
COPY --from=build --chown=root:root /srv/erduaware/node_modules ./node_modules
COPY --from=build --chown=root:root /srv/erduaware/dist ./dist
COPY --from=build --chown=root:root /srv/erduaware/content ./content
COPY --from=build --chown=root:root /srv/erduaware/migrations ./migrations
COPY --from=build --chown=root:root /srv/erduaware/package.json ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
