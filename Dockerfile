# AutoResume's image: the appliance with its browser and its typesetter. `docker compose up` builds it.
# Nothing here is bound to one architecture; it is tested on amd64, arm64 has not been tried.

# --- Node, exactly as scripts/toolchain pins it, and the npm packages -----------------------------------------------
FROM node:26-trixie-slim AS node
ENV npm_config_cache=/var/cache/npm
WORKDIR /toolchain
COPY scripts/toolchain/package.json scripts/toolchain/package-lock.json ./
# The base's Node only fetches ours, whose hash is in the lock.
RUN --mount=type=cache,target=/var/cache/npm \
    npm ci --ignore-scripts --no-audit --no-fund \
    && install -m 0755 node_modules/node-linux-*/bin/node /usr/local/bin/node \
    && node --version

FROM node AS development
WORKDIR /opt/autoresume
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/var/cache/npm npm ci --ignore-scripts --prefer-offline

FROM development AS control-room
COPY tsconfig.json vite.config.ts ./
COPY data/model data/model
COPY ui ui
RUN node node_modules/vite/bin/vite.js build --configLoader native

FROM node AS production
WORKDIR /opt/autoresume
COPY package.json package-lock.json .npmrc ./
# What other machines, browsers and compilers would need goes; what is left is loaded by the warming below.
RUN --mount=type=cache,target=/var/cache/npm \
    npm ci --ignore-scripts --prefer-offline --omit=dev \
    && machine=$(node -p 'process.platform + "-" + process.arch') \
    && cd node_modules \
    && find better-sqlite3/prebuilds -mindepth 1 -maxdepth 1 ! -name "$machine*" -exec rm -rf {} + \
    && rm -rf better-sqlite3/deps better-sqlite3/src playwright-core/lib/vite \
       pdfjs-dist/build pdfjs-dist/web pdfjs-dist/legacy/web pdfjs-dist/image_decoders pdfjs-dist/legacy/image_decoders pdfjs-dist/types \
    && find . -type f \( -name '*.map' -o -name '*.md' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) \
       ! -iname 'licen*' ! -iname 'notice*' -delete

# --- TeX: XeTeX, its driver and LaTeX's base, without the Perl, manuals and other engines around them ---------------
FROM debian:trixie-slim AS tex
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends texlive-latex-base \
    && cd /usr/share/texlive/texmf-dist \
    && rm -rf scripts texdoc texdoctk xdvi mft metafont makeindex tex/luatex tex/context tex/lualatex \
       fonts/source fonts/afm fonts/pk fonts/type1 \
    && rm -rf /var/lib/texmf/web2c

# --- The machine: the browser, the fonts, and the libraries of TeX --------------------------------------------------
FROM debian:trixie-slim AS machine
# Chromium draws in software of its own: Mesa's drivers with their compiler, and X's tools, are never loaded.
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
       chromium-headless-shell fonts-inter fonts-noto-core fonts-wqy-microhei libatomic1 \
       libfontconfig1 libfreetype6 libgraphite2-3 libharfbuzz0b libicu76 libkpathsea6 libpaper2 libpng16-16t64 libteckit0 \
    && needless=$(dpkg-query -W -f '${Package}\n' 'libllvm*' 'libz3-*' 'mesa-*' 'libgl1*' 'libglx*' 'libxaw*' 'x11-utils' 'xdg-utils' 'xkb-data' || true) \
    && dpkg --purge --force-depends $needless \
    && rm -rf /usr/lib/chromium/libVkLayer_khronos_validation.so* /usr/lib/chromium/libVkICD_mock_icd.so \
       /var/lib/apt/lists/* /var/cache/* /var/log/* /usr/share/doc/*/changelog* /usr/share/doc/*/NEWS*
RUN groupadd --gid 1000 autoresume \
    && useradd --uid 1000 --gid autoresume --home-dir /tmp --no-create-home --shell /usr/sbin/nologin autoresume \
    && install -d -m 0700 -o autoresume -g autoresume /var/lib/autoresume
COPY --from=tex /usr/bin/xetex /usr/bin/xdvipdfmx /usr/bin/
COPY --from=tex /etc/texmf /etc/texmf
COPY --from=tex /usr/share/texlive/texmf-dist /usr/share/texlive/texmf-dist
COPY --from=tex /var/lib/texmf /var/lib/texmf

# --- The repository's part, readable for everybody whatever the clone's permissions are ------------------------------
FROM debian:trixie-slim AS source
WORKDIR /opt/autoresume
COPY package.json LICENSE THIRD_PARTY_NOTICES.md ./
COPY data data
COPY latex latex
COPY agents agents
COPY server server
COPY scripts/command-line scripts/command-line
COPY docker docker
RUN chmod -R u=rwX,go=rX .

FROM machine AS appliance
WORKDIR /opt/autoresume
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=production /opt/autoresume/node_modules node_modules
COPY --from=control-room /opt/autoresume/ui/dist ui/dist
COPY --from=source /opt/autoresume ./
ENV NODE_ENV=production \
    NODE_COMPILE_CACHE=/opt/autoresume-cache \
    LANG=C.UTF-8 \
    MALLOC_ARENA_MAX=2 \
    HOME=/tmp \
    AUTORESUME_HOME=/var/lib/autoresume \
    AUTORESUME_HOST=0.0.0.0 \
    AUTORESUME_PORT=8137
RUN ln -s /opt/autoresume/docker/autoresume /usr/local/bin/autoresume \
    && install -d -o autoresume "$NODE_COMPILE_CACHE"
USER 1000:1000
# Compiles everything once and keeps the result: the start takes a fraction, and what is missing is missed here.
RUN sh docker/warm.sh
VOLUME /var/lib/autoresume
EXPOSE 8137
ENTRYPOINT ["/opt/autoresume/docker/entrypoint.sh"]
# As scripts/up starts it: V8's room for young objects stays small.
CMD ["node", "--max-semi-space-size=4", "server/main.ts"]

# --- For scripts/test-image alone: the same image with what the end-to-end tests need --------------------------------
FROM appliance AS test
USER 0
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --fix-broken \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-lmodern mupdf-tools openssl poppler-utils procps
COPY --from=development /opt/autoresume/node_modules node_modules
COPY tsconfig.json vite.config.ts vitest.config.ts ./
COPY ui ui
COPY --from=control-room /opt/autoresume/ui/dist ui/dist
COPY tests tests
RUN chmod -R u=rwX,go=rX ui tests *.ts *.json
ENV NODE_ENV=test
USER 1000:1000

# The one that is built when no other is named.
FROM appliance
