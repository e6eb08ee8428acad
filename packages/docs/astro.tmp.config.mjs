import config from "./astro.config.mjs";
export default { ...config, vite: { resolve: { alias: { "@hoso/sdk/quality/report": "/tmp/report-shim.js" } }, worker: { } } };
