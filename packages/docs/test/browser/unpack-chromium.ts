// Run as a program by launch.ts with TMPDIR set to a private directory, because that variable is the only way to tell
// @sparticuz/chromium where to unpack, and a test process should not change its own environment.
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const bin = new URL("../bin/", import.meta.resolve("@sparticuz/chromium"));
// The browser, the libraries a bare machine lacks (NSS and friends), and one font.
await Promise.all(["chromium.br", "al2023.tar.br", "fonts.tar.br"].map((file) => inflate(fileURLToPath(new URL(file, bin)))));
