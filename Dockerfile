# syntax=docker/dockerfile:1
# One image for all commands: `serve` unless told otherwise. See docs/scale.md.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production CANCU_DATA=/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/docs/accuracy.json ./docs/
COPY --from=build /app/schema ./schema
COPY --from=build /app/seeds ./seeds
RUN install --directory --owner=1000 --group=1000 /data
# the user "node" of the image
USER 1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --start-period=30s CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0"]
